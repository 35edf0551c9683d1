package app.trellis.projects.ui;

import app.trellis.projects.ProjectState;
import app.trellis.projects.ProjectSummary;
import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Tone;
import java.time.LocalDate;

/** What board and list say of a project, in words. */
record ProjectWords(Translator texts, Formats formats) {

    String state(ProjectState state) {
        return texts.get("projects.state." + state);
    }

    static Tone tone(ProjectState state) {
        return switch (state) {
            case RUNNING -> Tone.GOOD;
            case PLANNED -> Tone.CALM;
            case PAUSED, CLOSED -> Tone.MUTED;
        };
    }

    /** Whose idea it is and what the student does: "Own idea, lead". */
    String part(ProjectSummary project) {
        return texts.get(
                "projects.part-of",
                texts.get("projects.origin." + project.origin()),
                texts.get("projects.role." + project.role()));
    }

    /** How much it dares; empty while that is not said. */
    String risk(ProjectSummary project) {
        return project.risk() == null ? "" : texts.get("projects.risk." + project.risk());
    }

    /** Since when it is what it is; empty where no date is known. */
    String when(ProjectSummary project) {
        LocalDate closed = project.closedOn();
        LocalDate started = project.startedOn();
        if (closed != null) {
            return texts.get("projects.when.closed", formats.date(closed));
        }
        return started == null ? "" : texts.get("projects.when.started", formats.date(started));
    }

    /** How long it took to the first test. */
    String test(ProjectSummary project) {
        var days = project.daysToFirstTest();
        if (days.isPresent()) {
            return texts.get("projects.test.days", days.getAsLong());
        }
        return project.firstTestOn() == null && project.state() == ProjectState.RUNNING
                ? texts.get("projects.test.none")
                : "";
    }
}
