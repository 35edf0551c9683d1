/** The read side of a student's progress: what Today shows, and what is next and why. */
@NullMarked
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {
            "shared",
            "account",
            "comments",
            "plan",
            "mentoring",
            "review",
            "impact",
            "ideas",
            "predictions",
            "reflection",
            "projects",
            "groups",
            "agenda",
            "report"
        })
package app.trellis.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
