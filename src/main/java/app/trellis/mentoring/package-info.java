/**
 * Mentors, the meetings with them, and the time a student gets: what the post calls the hardest
 * thing to come by (section "Alternatives").
 */
@NullMarked
@ApplicationModule(
        displayName = "Mentoring",
        allowedDependencies = {"shared", "account", "comments", "comments :: panel", "plan"})
package app.trellis.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
