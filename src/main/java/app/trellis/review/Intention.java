package app.trellis.review;

import app.trellis.plan.MilestoneId;
import app.trellis.projects.ProjectId;
import app.trellis.shared.time.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * One thing a student means to do next week.
 *
 * @param week the week of the review it was written in
 * @param position 1 to 3
 * @param text empty where nothing was written
 * @param milestone the milestone it serves, if it serves one
 * @param project the project it serves, if it serves one instead
 * @param outcome what became of it, or null while it is open
 * @param carried it came over from an earlier week
 */
public record Intention(
        IntentionId id,
        IsoWeek week,
        int position,
        String text,
        @Nullable MilestoneId milestone,
        @Nullable ProjectId project,
        @Nullable Outcome outcome,
        boolean carried) {

    /** The most that a week may hold: more would be a wish list. */
    public static final int MOST = 3;

    /** The longest text that is kept. */
    public static final int LENGTH = 300;

    /** Whether anything was written. */
    public boolean written() {
        return !text.isEmpty();
    }
}
