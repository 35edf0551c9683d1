/**
 * What a student asks themselves from time to time: whether the way is still right for them, and whether their environment
 * is. For their eyes only; see {@code docs/adr/0098-reflections-behind-a-wall.md}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reflection",
        allowedDependencies = {"shared", "account", "plan", "mentoring"})
package app.trellis.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
