package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.mentoring.MentorTime;
import app.trellis.plan.Programme;
import app.trellis.shared.time.IsoWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One student as the advisor sees them in the list. What is not shared is not here.
 *
 * @param programme none where the plan is not shared or not set up
 * @param next none where the plan is not shared or nothing is open
 * @param lastReview the week of the last finished review; none where reviews are not shared or none is finished
 * @param mentorTime of the last fortnight; none where reviews are not shared
 * @param waiting how many requests of the student wait for this advisor's answer
 * @param attention what may be worth asking about today, with the count that is the reason
 */
public record StudentRow(
        AccountId id,
        String name,
        Set<Area> shared,
        @Nullable Programme programme,
        @Nullable NextMilestone next,
        @Nullable IsoWeek lastReview,
        @Nullable MentorTime mentorTime,
        int waiting,
        List<Attention> attention) {

    /** Takes its own copies. */
    public StudentRow {
        shared = Set.copyOf(shared);
        attention = List.copyOf(attention);
    }

    /** Whether the student shares this area with the advisor now. */
    public boolean shares(Area area) {
        return shared.contains(area);
    }
}
