/**
 * Impact: the gaps a PhD may leave for somebody who wants to do safety research, and the opportunities that fill them.
 *
 * <p>The catalogue of opportunities comes with the product as files. What is told about dates
 * follows from pure rules, {@link app.trellis.impact.Outlook} above all.
 */
@NullMarked
@ApplicationModule(
        displayName = "Impact",
        allowedDependencies = {"shared"})
package app.trellis.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
