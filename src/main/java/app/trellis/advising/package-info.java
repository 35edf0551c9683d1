/**
 * What an advisor sees: all students in a list, with what deserves attention and why, and one student's page. It reads
 * what each student shares at that moment, and changes nothing.
 */
@ApplicationModule(
        displayName = "Advising",
        allowedDependencies = {
            "shared",
            "account",
            "comments :: panel",
            "plan",
            "mentoring",
            "review",
            "ideas",
            "projects",
            "agenda",
            "report"
        })
@NullMarked
package app.trellis.advising;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
