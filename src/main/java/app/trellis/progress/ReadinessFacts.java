package app.trellis.progress;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is counted for {@link Readiness}.
 *
 * @param suggested the day that the programme's rule suggests for the switch
 * @param switchedOn the day the student said it; none before
 * @param finished projects that were carried to their end
 * @param tested projects that had a first test
 * @param daysToTest median days from idea to first test; none without one
 * @param strong ideas that student and advisor call strong
 * @param predicted researchers whose judgement the student can predict
 * @param ownPercent share of the last two quarters' work on own ideas, 0 to 100; none where no project ran
 */
record ReadinessFacts(
        LocalDate suggested,
        @Nullable LocalDate switchedOn,
        int finished,
        int tested,
        OptionalDouble daysToTest,
        int strong,
        int predicted,
        OptionalInt ownPercent) {}
