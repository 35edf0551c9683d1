package app.trellis.notifications;

import app.trellis.shared.time.IsoWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a student means to write their weekly reviews. Each week is a moment of its own and not a rule of repetition, since
 * only so the hour stays the student's through summer time in every program, and weeks away can be left out.
 *
 * @param start first day of the programme; null before one is set up, and then there is no review
 * @param leaves days away; a week that one touches asks for nothing
 */
record ReviewTimes(@Nullable LocalDate start, List<Away> leaves) {

    /** This week and so many after it. */
    static final int WEEKS_AHEAD = 12;

    /** The moments from this week on, by week. An hour that summer time skips comes an hour later. */
    Map<IsoWeek, Instant> from(LocalDate today, DayOfWeek day, int hour, ZoneId zone) {
        Map<IsoWeek, Instant> times = new TreeMap<>();
        Stream.iterate(IsoWeek.of(today).monday(), monday -> monday.plusWeeks(1))
                .limit(WEEKS_AHEAD + 1L)
                .filter(this::asked)
                .forEach(monday -> times.put(
                        IsoWeek.of(monday),
                        monday.with(day).atTime(hour, 0).atZone(zone).toInstant()));
        return times;
    }

    private boolean asked(LocalDate monday) {
        return start != null
                && !monday.isBefore(start)
                && leaves.stream()
                        .noneMatch(leave -> !leave.first().isAfter(monday.plusDays(6))
                                && !leave.last().isBefore(monday));
    }

    /** Days of leave, both included. */
    record Away(LocalDate first, LocalDate last) {}
}
