package app.trellis.impact;

import java.time.Month;
import java.util.List;

/**
 * The months in which a series usually runs and closes. It gives words such as "usually November", never a date and
 * never a countdown.
 *
 * @param rolling whether one can apply or join at any time
 */
public record YearlyPattern(List<Month> runs, List<Month> deadline, boolean rolling) {

    /** Nothing is known about the course of the year. */
    public static final YearlyPattern NONE = new YearlyPattern(List.of(), List.of(), false);

    public YearlyPattern {
        runs = List.copyOf(runs);
        deadline = List.copyOf(deadline);
    }
}
