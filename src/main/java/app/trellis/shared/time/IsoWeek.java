package app.trellis.shared.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week as ISO 8601 counts it: Monday to Sunday, numbered 1 to 52 or 53 within a week-based year.
 *
 * @param year the week-based year, which differs from the calendar year around New Year
 * @param week 1 to 52, or 53 in a long year; anything else is refused with a {@link DateTimeException}
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

    /** Refuses a week that its year does not have. */
    public IsoWeek {
        var weeks = LocalDate.of(year, 6, 1)
                .range(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                .getMaximum();
        if (week < 1 || week > weeks) {
            throw new DateTimeException("%d has no week %d".formatted(year, week));
        }
    }

    /** The week that a date falls in. */
    public static IsoWeek of(LocalDate date) {
        return new IsoWeek(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Reads {@code 2026-W48}; any other form is refused with a {@link DateTimeException}. */
    public static IsoWeek parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("not an ISO week");
        }
        return new IsoWeek(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The first day. */
    public LocalDate monday() {
        return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
    }

    /** The last day. */
    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    /** The week so many weeks later, or earlier when negative. */
    public IsoWeek plusWeeks(long weeks) {
        return of(monday().plusWeeks(weeks));
    }

    /** The week after this one. */
    public IsoWeek next() {
        return plusWeeks(1);
    }

    /** The week before this one. */
    public IsoWeek previous() {
        return plusWeeks(-1);
    }

    /** How many weeks lie between this one and a later one; negative when it is earlier. */
    public long weeksUntil(IsoWeek other) {
        return ChronoUnit.WEEKS.between(monday(), other.monday());
    }

    /** Earlier weeks first. */
    @Override
    public int compareTo(IsoWeek other) {
        return Comparator.comparingInt(IsoWeek::year)
                .thenComparingInt(IsoWeek::week)
                .compare(this, other);
    }

    /** The form used in addresses and in storage, such as {@code 2026-W48}; it sorts as text. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }
}
