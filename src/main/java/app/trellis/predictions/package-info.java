/**
 * Predictions: dated statements with a probability, resolved later and scored, so that a student learns how far their
 * own judgement of a project can be trusted (post, sections "People" and "Your work might have nothing to do with safety").
 */
@NullMarked
@ApplicationModule(
        displayName = "Predictions",
        allowedDependencies = {"shared", "account"})
package app.trellis.predictions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
