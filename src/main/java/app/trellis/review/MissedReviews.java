package app.trellis.review;

import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * How many weeks have gone by without a review. The present week does not count: its review can still be written. Weeks
 * touched by leave do not count either.
 */
public final class MissedReviews {

    private MissedReviews() {}

    /**
     * Counts complete weeks that had no review.
     *
     * @param last the week of the latest finished review, or the one before the programme began
     * @param today the student's date
     * @param away days that ask for nothing
     */
    public static int since(IsoWeek last, LocalDate today, Predicate<LocalDate> away) {
        IsoWeek thisWeek = IsoWeek.of(today);
        int missed = 0;
        for (IsoWeek week = last.next(); week.compareTo(thisWeek) < 0; week = week.next()) {
            if (week.monday().datesUntil(week.sunday().plusDays(1)).noneMatch(away)) {
                missed++;
            }
        }
        return missed;
    }
}
