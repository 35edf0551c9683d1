package app.trellis.mentoring;

import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mentor time over half a year, week by week: each point is what the gauge showed at the end of that week, the fourteen
 * days up to its Sunday. The last one is today's. The target is today's own throughout, so that all points are measured by
 * one measure.
 *
 * @param weeks one a week, oldest first; {@link #WEEKS} of them
 */
public record MentorTimeCourse(List<MentorTime> weeks) {

    /** Half a year. */
    public static final int WEEKS = 26;

    /** Takes its own copy. */
    public MentorTimeCourse {
        weeks = List.copyOf(weeks);
    }

    static MentorTimeCourse upTo(
            LocalDate today, Collection<MentorMinutes> minutes, Predicate<LocalDate> away, int target) {
        var thisWeek = IsoWeek.of(today);
        var sundays = IntStream.rangeClosed(1 - WEEKS, -1)
                .mapToObj(back -> thisWeek.plusWeeks(back).sunday());
        return new MentorTimeCourse(Stream.concat(sundays, Stream.of(today))
                .map(day -> MentorTime.upTo(day, minutes, away, target))
                .toList());
    }

    /** The first day whose meetings matter. */
    static LocalDate firstDay(LocalDate today) {
        return IsoWeek.of(today).plusWeeks(1L - WEEKS).sunday().minusDays(MentorTime.DAYS - 1L);
    }

    /** Whether anything was logged in all that time. */
    public boolean isEmpty() {
        return weeks.stream().allMatch(week -> week.live() == 0 && week.written() == 0);
    }

    /** Weeks at whose end the target was met. */
    public int met() {
        return (int) counted().filter(week -> !week.under()).count();
    }

    /** Weeks that asked for something: those that ended on leave or before the programme began did not. */
    public int asked() {
        return (int) counted().count();
    }

    /** The highest figure in it, of minutes had or asked for. */
    public int most() {
        return weeks.stream()
                .mapToInt(week -> Math.max(week.live(), week.expected()))
                .max()
                .orElse(0);
    }

    private Stream<MentorTime> counted() {
        return weeks.stream().filter(week -> !week.paused());
    }
}
