package app.trellis.progress;

import app.trellis.agenda.WeeklyPrompt;
import app.trellis.impact.Impact;
import app.trellis.mentoring.MentorTime;
import app.trellis.plan.Plan;
import app.trellis.review.Intention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands today. Nothing of the check-in is in it.
 *
 * @param plan null before a programme is set up
 * @param next what to do next, the most useful first
 * @param gap the gap that is filled least, with what would fill it; null if all are filled
 * @param prompt this week's prompt; null while it is not time for it
 */
public record Today(
        Greeting greeting,
        @Nullable Plan plan,
        List<NextAction> next,
        Week week,
        MentorTime mentorTime,
        Impact.@Nullable GapStatus gap,
        @Nullable WeeklyPrompt prompt) {

    /** Takes its own copy. */
    public Today {
        next = List.copyOf(next);
    }

    /**
     * What the student means to do.
     *
     * @param open whether it is meant for this week and can be ticked off; otherwise this week's review is finished, and
     *     it is meant for the next
     */
    public record Week(boolean open, List<Intention> intentions) {

        /** Takes its own copy. */
        public Week {
            intentions = List.copyOf(intentions);
        }
    }
}
