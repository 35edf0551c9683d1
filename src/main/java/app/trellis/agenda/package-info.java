/**
 * Growing more ambitious: bets with a time box and a rule for stopping, a worldview in dated entries, a small prompt each
 * week, and the agenda that holds it together. "Gradually start being more ambitious" (post, section "Advice for making
 * the most of a PhD").
 */
@NullMarked
@ApplicationModule(
        displayName = "Agenda",
        allowedDependencies = {
            "shared",
            "account",
            "comments",
            "comments :: panel",
            "plan",
            "mentoring",
            "ideas",
            "projects"
        })
package app.trellis.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
