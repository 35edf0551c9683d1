package app.trellis.predictions;

import java.time.LocalDate;

/**
 * When a prediction can be told. A research project “could easily take you 6 months of work” (post, section
 * "People", line 33), so half a year is what is suggested; nearer days make for more practice.
 */
public enum Horizon {
    FORTNIGHT(0, 14),
    TWO_MONTHS(2, 0),
    HALF_YEAR(6, 0);

    /** Suggested for a prediction about a project. */
    public static final Horizon SUGGESTED = HALF_YEAR;

    private final int months;
    private final int days;

    Horizon(int months, int days) {
        this.months = months;
        this.days = days;
    }

    /** The day that far from today. */
    public LocalDate from(LocalDate today) {
        return today.plusMonths(months).plusDays(days);
    }
}
