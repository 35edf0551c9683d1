package app.trellis.mentoring;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether feedback has come in writing only, for so long that it deserves one word.
 *
 * <p>The post, section "Alternatives": comments on documents every three months are unlikely to be good enough. So ninety
 * days with written feedback and without a talk are called out, once: whoever has dismissed it hears of it again only
 * after a talk and ninety more days. Days away, on leave or before the programme began, are not counted, and nothing is
 * said on such a day. Who logs nothing at all is told nothing: an empty log is not a finding.
 *
 * @param lastLive the day of the last talk; null if there was none
 * @param firstWritten the day of the first written feedback
 * @param lastWritten the day of the last written feedback
 */
record WrittenOnly(
        @Nullable LocalDate lastLive,
        @Nullable LocalDate firstWritten,
        @Nullable LocalDate lastWritten) {

    /** About three months. */
    static final int DAYS = 90;

    static final WrittenOnly NOTHING_LOGGED = new WrittenOnly(null, null, null);

    /**
     * How many days it has been so, if it is to be said today; 0 if not.
     *
     * @param seenOn the day on which it was last dismissed
     */
    int days(LocalDate today, Predicate<LocalDate> away, @Nullable LocalDate seenOn) {
        var since = since();
        if (since == null || lastWritten == null || away.test(today) || dismissed(seenOn)) {
            return 0;
        }
        int days = present(since, today, away);
        boolean written = present(lastWritten, today, away) < DAYS && lastWritten.isAfter(since.minusDays(1));
        return written && days >= DAYS ? days : 0;
    }

    private boolean dismissed(@Nullable LocalDate seenOn) {
        return seenOn != null && (lastLive == null || !lastLive.isAfter(seenOn));
    }

    private @Nullable LocalDate since() {
        return lastLive == null ? firstWritten : lastLive;
    }

    private static int present(LocalDate since, LocalDate today, Predicate<LocalDate> away) {
        return since.isAfter(today)
                ? 0
                : (int) since.plusDays(1)
                        .datesUntil(today.plusDays(1))
                        .filter(away.negate())
                        .count();
    }
}
