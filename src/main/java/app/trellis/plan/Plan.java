package app.trellis.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A student's whole plan.
 *
 * @param windows one a phase, in the order of {@link Phase}
 * @param milestones by phase, and within it in the student's own order
 */
public record Plan(Programme programme, List<PhaseWindow> windows, List<Milestone> milestones) {

    public Plan {
        windows = List.copyOf(windows);
        milestones = List.copyOf(milestones);
    }

    /** The plan of a programme with these milestones. */
    static Plan of(Programme programme, List<Milestone> milestones) {
        return new Plan(programme, programme.windows(), milestones);
    }

    /** The main phase on {@code date}, the latest to have become one; before the start the first, after the end the last. */
    public Phase currentPhase(LocalDate date) {
        return programme.mainPhase(date);
    }

    /** The window of {@code phase}. */
    public PhaseWindow window(Phase phase) {
        return windows.get(phase.ordinal());
    }

    /** The milestones of {@code phase}, in the student's own order. */
    public List<Milestone> milestones(Phase phase) {
        return milestones.stream().filter(it -> it.phase() == phase).toList();
    }

    /** The milestone with this id, if it is on this plan. */
    public Optional<Milestone> milestone(MilestoneId id) {
        return milestones.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
