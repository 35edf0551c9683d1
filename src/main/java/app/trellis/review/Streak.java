package app.trellis.review;

import app.trellis.shared.time.IsoWeek;
import java.util.Comparator;

/** How many weeks running a review was finished. Leave neither adds to it nor breaks it. */
final class Streak {

    private Streak() {}

    /**
     * Counts back from this week. A review that can still be written breaks nothing.
     *
     * @param calendar must know all finished weeks
     */
    static int of(ReviewCalendar calendar) {
        IsoWeek first =
                calendar.finished().stream().min(Comparator.naturalOrder()).orElse(null);
        if (first == null) {
            return 0;
        }
        int weeks = 0;
        for (IsoWeek week = calendar.thisWeek(); week.compareTo(first) >= 0; week = week.previous()) {
            if (calendar.finished().contains(week)) {
                weeks++;
            } else if (calendar.standing(week) != Standing.OPEN && !calendar.excused(week)) {
                break;
            }
        }
        return weeks;
    }
}
