/**
 * A student's ideas: captured in a line, grown into a proposal, shown early, ranked, and filtered out with a reason.
 * Having ideas and judging them is the research taste that the post is about (section "Improving idea generation").
 */
@NullMarked
@ApplicationModule(
        displayName = "Ideas",
        allowedDependencies = {"shared", "account", "comments", "comments :: panel", "plan", "mentoring"})
package app.trellis.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
