/** A person's own data: everything in a file that is theirs, and the end of an account. */
@NullMarked
@ApplicationModule(
        displayName = "Your data",
        allowedDependencies = {"shared", "account"})
package app.trellis.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
