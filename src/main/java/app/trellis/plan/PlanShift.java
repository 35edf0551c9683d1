package app.trellis.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a change of the programme would do to the plan; nothing has been changed yet.
 *
 * @param windows the five phases as they would be
 * @param milestones those whose date would move, by the new date
 * @param staying open milestones with an own date, which would stay put
 * @param joining how many suggested milestones another profile would add
 * @param leaving how many untouched ones it would take away
 */
public record PlanShift(
        Moved independence,
        Moved end,
        List<PhaseWindow> windows,
        List<MovedMilestone> milestones,
        int staying,
        int joining,
        int leaving) {

    /** Whether the plan would stay as it is. */
    public boolean none() {
        return independence.days() == 0 && end.days() == 0 && milestones.isEmpty() && joining == 0 && leaving == 0;
    }

    /** A date before and after the change. */
    public record Moved(LocalDate before, LocalDate after) {

        /** Days later; below 0, earlier. */
        public long days() {
            return ChronoUnit.DAYS.between(before, after);
        }
    }

    /** A milestone whose date would move. */
    public record MovedMilestone(MilestoneId id, Phase phase, String title, Moved date) {}
}
