/**
 * Check-ins, noted questionnaire scores and support, for the student's eyes only. A wall stands
 * around this package: see {@code docs/adr/0040-a-wall-around-wellbeing.md}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Wellbeing",
        allowedDependencies = {"account", "shared"})
package app.trellis.wellbeing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
