package app.trellis.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;

/**
 * One event, however it is written down.
 *
 * @param uid stays the same whatever else changes
 * @param about may be empty
 * @param path of the screen that shows more
 * @param start a {@link LocalDate} for all of a day, else an {@link Instant}
 * @param length how long it takes; zero marks a moment, and a day
 * @param alarm how long before its start an alarm comes
 */
record CalendarEntry(
        String uid, String title, String about, String path, Temporal start, Duration length, Duration alarm) {

    /** What is over stays in the calendar for so many days. */
    static final int DAYS_BACK = 30;

    /** Nine in the morning of the day before. */
    private static final Duration MORNING_BEFORE = Duration.ofHours(15);

    /** All of a day. */
    static CalendarEntry on(LocalDate day, String uid, String title, String about, String path) {
        return new CalendarEntry(uid, title, about, path, day, Duration.ZERO, MORNING_BEFORE);
    }

    /** The first day that is still shown. */
    static LocalDate since(LocalDate today) {
        return today.minusDays(DAYS_BACK);
    }

    /** Whether it takes time in which nothing else can be done. */
    boolean takesTime() {
        return !length.isZero();
    }
}
