/** The frame around every screen: navigation, error views, the start page. Uses all features; none uses it. */
@ApplicationModule(displayName = "Shell")
@NullMarked
package app.trellis.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
