/**
 * What a stranger can reach: sign in, create an account, reset a password, read an invitation, judge a
 * proposal by a link, read a calendar. Plain server-rendered
 * pages: they paint at once, and cost neither a session nor the screens' bundle.
 */
@ApplicationModule(
        displayName = "Porch",
        allowedDependencies = {"shared", "account", "ideas", "groups", "notifications"})
@NullMarked
package app.trellis.porch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
