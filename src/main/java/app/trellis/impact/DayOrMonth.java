package app.trellis.impact;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as it was published: {@code 2027-04-26}, or only {@code 2027-05} where the days are not known.
 *
 * @param day the day of the month; null if only the month is known
 */
public record DayOrMonth(YearMonth month, @Nullable Integer day) {

    private static final int LENGTH_OF_A_MONTH = "2027-05".length();

    public static DayOrMonth parse(String text) {
        return text.length() == LENGTH_OF_A_MONTH
                ? new DayOrMonth(YearMonth.parse(text), null)
                : of(LocalDate.parse(text));
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return exact() ? earliest().toString() : month.toString();
    }

    public static DayOrMonth of(LocalDate date) {
        return new DayOrMonth(YearMonth.from(date), date.getDayOfMonth());
    }

    /** Whether the day itself is known. */
    public boolean exact() {
        return day != null;
    }

    /** The first day it can be. */
    public LocalDate earliest() {
        return month.atDay(day == null ? 1 : day);
    }

    /** The last day it can be. */
    public LocalDate latest() {
        return day == null ? month.atEndOfMonth() : month.atDay(day);
    }
}
