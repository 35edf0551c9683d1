package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Says in one line where a milestone stands.
 *
 * @param today the reader's day
 */
record RowText(Translator texts, Formats formats, LocalDate today) {

    String of(Milestone milestone) {
        var standing = standing(milestone);
        var evidence = milestone.evidence().size();
        return evidence == 0 ? standing : texts.get("plan-view.row.evidence", standing, evidence);
    }

    private String standing(Milestone milestone) {
        return switch (milestone.status()) {
            case PLANNED, UNDER_WAY -> texts.get("plan-view.row." + key(milestone), formats.date(milestone.target()));
            case REACHED ->
                texts.get(
                        "plan-view.row.REACHED",
                        formats.date(Objects.requireNonNull(milestone.state().reachedOn())));
            case DROPPED ->
                texts.get(
                        "plan-view.row.DROPPED",
                        Objects.requireNonNull(milestone.state().dropReason()));
        };
    }

    private String key(Milestone milestone) {
        if (milestone.overdue(today)) {
            return milestone.status() + "-passed";
        }
        return milestone.status() + (milestone.earlier() ? "-earlier" : "");
    }
}
