/** Accounts and roles, sign-in, and who advises whom and may see what. */
@ApplicationModule(displayName = "Accounts", allowedDependencies = "shared")
@NullMarked
package app.trellis.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
