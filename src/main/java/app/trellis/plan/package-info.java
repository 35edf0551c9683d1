/**
 * A student's programme (start, length, pace, leave) and the plan that follows from it: five overlapping phases and
 * their milestones.
 *
 * <p>Dates are computed by pure rules from the programme and each carries the {@link app.trellis.plan.Reason} it is that
 * date. A milestone's target is stored as well, so that lists of many students can be read without computing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {"shared", "account", "comments", "comments :: panel"})
package app.trellis.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
