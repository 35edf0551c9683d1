package app.trellis.mentoring;

import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whether mentor time has been short for so long that it deserves attention.
 *
 * <p>Looks at the fortnight that ends with each of the last complete weeks. One good fortnight, or
 * one that ends on leave, ends the run: what a student is owed is a nudge, not a record.
 */
public final class UnderTarget {

    private UnderTarget() {}

    /**
     * True if the fortnight was short at the end of every one of the last {@code weeks} weeks.
     *
     * @param target minutes in fourteen days: the hour, or the student's own
     */
    public static boolean forWeeks(
            int weeks, Collection<MentorMinutes> minutes, LocalDate today, Predicate<LocalDate> away, int target) {
        IsoWeek thisWeek = IsoWeek.of(today);
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(back -> thisWeek.plusWeeks(-back).sunday())
                .allMatch(
                        sunday -> MentorTime.upTo(sunday, minutes, away, target).under());
    }

    /** The first day whose meetings matter for {@link #forWeeks}. */
    public static LocalDate firstDay(int weeks, LocalDate today) {
        return IsoWeek.of(today).plusWeeks(-weeks).sunday().minusDays(MentorTime.DAYS - 1L);
    }
}
