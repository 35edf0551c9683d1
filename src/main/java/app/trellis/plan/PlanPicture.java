package app.trellis.plan;

import app.trellis.shared.text.Translator;
import app.trellis.shared.timeline.TimelineData;
import app.trellis.shared.timeline.TimelineData.Lane;
import app.trellis.shared.timeline.TimelineData.Mark;
import app.trellis.shared.timeline.TimelineData.Rest;
import app.trellis.shared.timeline.TimelineData.State;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan as a picture: one lane a phase, one mark a milestone. Dropped milestones are left out.
 *
 * @param texts the reader's language
 * @param today the reader's day
 */
public record PlanPicture(Translator texts, LocalDate today) {

    /** What the timeline draws of {@code plan}. */
    public TimelineData of(Plan plan) {
        return new TimelineData(
                today,
                plan.windows().stream().map(this::lane).toList(),
                plan.programme().leaves().stream()
                        .map(leave -> new Rest(leave.from(), leave.to()))
                        .toList(),
                plan.milestones().stream()
                        .filter(milestone -> milestone.status() != MilestoneStatus.DROPPED)
                        .map(this::mark)
                        .toList());
    }

    private Lane lane(PhaseWindow window) {
        var why = window.why();
        return new Lane(
                key(window.phase()),
                texts.get("plan.phase." + window.phase()),
                texts.get(why.key(), why.args()),
                window.from(),
                window.to(),
                window.mainFrom(),
                window.mainTo());
    }

    /** A reached milestone stands on the day it was reached. */
    private Mark mark(Milestone milestone) {
        var date = Objects.requireNonNullElse(milestone.state().reachedOn(), milestone.target());
        return new Mark(
                milestone.id().value().toString(),
                key(milestone.phase()),
                date,
                State.valueOf(milestone.status().name()),
                milestone.overdue(today),
                milestone.title());
    }

    private static String key(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }
}
