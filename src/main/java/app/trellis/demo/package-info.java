/**
 * Sample people with half a year of history, for the profile {@code demo} only. They act through the same services as
 * everybody, with the clock set to each day of their story, so that every rule holds for them too.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "account",
            "comments",
            "plan",
            "mentoring",
            "wellbeing",
            "review",
            "impact",
            "predictions",
            "ideas",
            "reflection",
            "projects",
            "groups",
            "agenda",
            "advising",
            "report"
        })
package app.trellis.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
