/** The weekly review: looking back, the people, a private check-in, and what is meant for the week ahead. */
@NullMarked
@ApplicationModule(
        displayName = "Weekly review",
        allowedDependencies = {
            "shared",
            "account",
            "comments",
            "comments :: panel",
            "plan",
            "mentoring",
            "wellbeing",
            "ideas",
            "projects",
            "agenda"
        })
package app.trellis.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
