/**
 * Impact: the gaps a PhD may leave for somebody who wants to do safety research, and the opportunities that fill them.
 *
 * <p>The catalogue of opportunities comes with the product as files; what students do about them is stored.
 * What is told about dates follows from pure rules, {@link app.trellis.impact.Outlook} above all, and so does the level of
 * a gap, {@link app.trellis.impact.GapRule}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Impact",
        allowedDependencies = {"shared", "account", "plan", "mentoring", "ideas", "groups"})
package app.trellis.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
