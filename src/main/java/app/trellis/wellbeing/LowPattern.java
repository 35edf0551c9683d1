package app.trellis.wellbeing;

import app.trellis.shared.time.IsoWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why the calm message with support is offered. It describes answers and never a person: no
 * diagnosis, no score.
 *
 * <p>From the post's “Your mental health might suffer” (and “often with limited support” in “Things
 * to be wary of when doing a PhD”); the thresholds are the product's own.
 */
public enum LowPattern {
    /** At least one answer of the latest check-in was the lowest there is. */
    LOWEST_ANSWER,
    /** Two of the last three check-ins averaged {@value #LOW_AVERAGE} or less. */
    LOW_AVERAGES;

    static final int CONSIDERED = 3;
    static final int NEEDED = 2;
    static final int LOW_AVERAGE = 2;

    /** Older answers say little about today, so they no longer bring up a message. */
    static final int FRESH_WEEKS = 8;

    /**
     * The pattern in these check-ins, if there is one. Skipped weeks and weeks without an answer are
     * no check-ins; of a half-filled one the answered items count.
     */
    static Optional<LowPattern> in(List<CheckIn> checkIns, IsoWeek thisWeek) {
        var oldest = thisWeek.plusWeeks(-FRESH_WEEKS);
        var latest = checkIns.stream()
                .filter(CheckIn::isAnswered)
                .filter(checkIn -> checkIn.week().compareTo(oldest) > 0)
                .sorted(Comparator.comparing(CheckIn::week).reversed())
                .limit(CONSIDERED)
                .toList();
        if (!latest.isEmpty() && latest.getFirst().answers().contains(CheckInItem.LOWEST)) {
            return Optional.of(LOWEST_ANSWER);
        }
        return latest.stream().filter(LowPattern::isLow).count() >= NEEDED
                ? Optional.of(LOW_AVERAGES)
                : Optional.empty();
    }

    private static boolean isLow(CheckIn checkIn) {
        return checkIn.average().orElseThrow() <= LOW_AVERAGE;
    }
}
