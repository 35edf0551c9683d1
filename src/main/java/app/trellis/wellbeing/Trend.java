package app.trellis.wellbeing;

import app.trellis.shared.time.IsoWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The answers of the last half year, week by week.
 *
 * @param weeks every week from the first answered one to the present one, without a gap, oldest first
 * @param answered the check-ins of those weeks that have an answer, oldest first
 */
public record Trend(List<IsoWeek> weeks, List<CheckIn> answered) {

    /** How many weeks a trend looks back, the present one included. */
    public static final int WEEKS = 26;

    static IsoWeek firstWeek(IsoWeek thisWeek) {
        return thisWeek.plusWeeks(1 - WEEKS);
    }

    static Trend of(List<CheckIn> oldestFirst, IsoWeek thisWeek) {
        var answered = oldestFirst.stream().filter(CheckIn::isAnswered).toList();
        if (answered.isEmpty()) {
            return new Trend(List.of(), List.of());
        }
        var first = answered.getFirst().week();
        var weeks = LongStream.rangeClosed(0, first.weeksUntil(thisWeek))
                .mapToObj(first::plusWeeks)
                .toList();
        return new Trend(weeks, answered);
    }

    public boolean isEmpty() {
        return answered.isEmpty();
    }

    /** The answers to one item, one for each week; null where the week has none. */
    public List<@Nullable Integer> values(CheckInItem item) {
        var values = new ArrayList<@Nullable Integer>();
        weeks.forEach(week -> values.add(value(week, item)));
        return values;
    }

    private @Nullable Integer value(IsoWeek week, CheckInItem item) {
        for (var checkIn : answered) {
            if (checkIn.week().equals(week)) {
                return checkIn.data().answer(item);
            }
        }
        return null;
    }

    /** Says nothing: answers must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "Trend[private]";
    }
}
