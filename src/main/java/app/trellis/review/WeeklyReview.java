package app.trellis.review;

import app.trellis.shared.time.IsoWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week's review. It holds nothing of the check-in, which belongs to {@code wellbeing}.
 *
 * @param wentWell empty until written
 * @param inTheWay what blocks the student; asked for only when the week was blocked
 * @param lookBack intentions of earlier weeks that come back in this one, newest week first
 * @param lookAhead the three places for new intentions, the empty ones included; none before the review is begun
 */
public record WeeklyReview(
        IsoWeek week,
        Standing standing,
        String wentWell,
        @Nullable QuickStatus status,
        String inTheWay,
        List<Intention> lookBack,
        List<Intention> lookAhead) {

    /** The new intentions that say something. */
    public List<Intention> intentions() {
        return lookAhead.stream().filter(Intention::written).toList();
    }
}
