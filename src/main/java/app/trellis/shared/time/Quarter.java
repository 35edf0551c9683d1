package app.trellis.shared.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * A quarter of a calendar year.
 *
 * @param number 1 to 4; anything else is refused with a {@link DateTimeException}
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final int LAST = 4;

    /** Refuses a quarter that no year has. */
    public Quarter {
        if (number < 1 || number > LAST) {
            throw new DateTimeException("a year has no quarter " + number);
        }
    }

    /** The quarter that a date falls in. */
    public static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /** The quarter after it. */
    public Quarter next() {
        return of(last().plusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return Comparator.comparingInt(Quarter::year)
                .thenComparingInt(Quarter::number)
                .compare(this, other);
    }
}
