/**
 * The annual report: one a year of the programme, mostly filled in from what is in Trellis already, handed to the
 * advisors whom the student chooses, signed by all, and kept. It knows nothing of wellbeing and of reflections, and must
 * not.
 */
@NullMarked
@ApplicationModule(
        displayName = "Annual report",
        allowedDependencies = {"shared", "account", "plan"})
package app.trellis.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
