/**
 * A student's projects: whose idea they are, what role the student has, what results led to, what was learned, and what
 * came out of them. The post asks to "get your hands dirty working on a variety of research projects" (section "Why might
 * you want to be a research lead?").
 *
 * <p>For other features: {@link app.trellis.projects.ProjectService} lists projects, and
 * {@link app.trellis.projects.ProjectFactsService} counts what readiness and ambition rest on.
 */
@NullMarked
@ApplicationModule(
        displayName = "Projects",
        allowedDependencies = {"shared", "account", "comments", "comments :: panel", "plan", "ideas", "impact"})
package app.trellis.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
