package app.trellis.projects;

import app.trellis.shared.time.Quarter;
import java.util.OptionalInt;

/**
 * What a quarter's work was made of, in days on which projects ran. Two projects that run on one day are two days.
 *
 * @param days of all projects
 * @param own of projects that are the student's own idea
 * @param judged of projects whose risk is said
 * @param incremental of projects that are said to be incremental
 */
public record QuarterShare(Quarter quarter, long days, long own, long judged, long incremental) {

    private static final int WHOLE = 100;

    /** Share of work on the student's own ideas, 0 to 100 percent; none where no project ran. */
    public OptionalInt ownPercent() {
        return percent(own, days);
    }

    /** Share of incremental work among that whose risk is said, 0 to 100 percent; none where none is said. */
    public OptionalInt incrementalPercent() {
        return percent(incremental, judged);
    }

    static OptionalInt percent(long part, long whole) {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round((float) WHOLE * part / whole));
    }
}
