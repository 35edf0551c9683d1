package app.trellis.reflection;

import app.trellis.plan.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a reflection is due: each year, or half year, since the programme began, on the calendar. One that was finished up
 * to six weeks early counts. It is due once for the latest of these days only, so that whoever comes late to Trellis, or
 * was away, is not asked for all that was missed. Never on leave, before the first year or half year is over, or while it
 * is put off.
 *
 * @param programme null before it is set up: then nothing is due
 * @param finished the day of the last finished one; null if there is none
 * @param restsUntil the last day on which nothing is asked; null if it is not put off
 */
record ReflectionCalendar(
        @Nullable Programme programme,
        @Nullable LocalDate finished,
        @Nullable LocalDate restsUntil) {

    /** How much earlier than its day it may be done. */
    static final int EARLY_DAYS = 42;

    /** How long a prompt is put off. */
    static final int REST_DAYS = 30;

    boolean due(ReflectionKind kind, LocalDate today) {
        if (programme == null || programme.onLeave(today) || rests(today)) {
            return false;
        }
        long rounds = ChronoUnit.MONTHS.between(programme.start(), today) / kind.months();
        if (rounds < 1) {
            return false;
        }
        var latest = programme.start().plusMonths(rounds * kind.months());
        return finished == null || finished.isBefore(latest.minusDays(EARLY_DAYS));
    }

    private boolean rests(LocalDate today) {
        return restsUntil != null && !today.isAfter(restsUntil);
    }
}
