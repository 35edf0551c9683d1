package app.trellis.review;

import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which week's review may be written, and which is due.
 *
 * <p>Weeks are ISO weeks in the student's zone. A review may be written in its own week and in the one after, so that
 * both the Friday and the Monday habit work. Once a later one is finished the earlier one is history. Days away (leave,
 * or before the programme began) ask for nothing.
 *
 * @param today the student's date
 * @param away days that ask for nothing
 * @param finished weeks whose review is finished; this week and the last one are enough
 */
record ReviewCalendar(LocalDate today, Predicate<LocalDate> away, Set<IsoWeek> finished) {

    /** From this day on, this week's review comes first; until then last week's does. */
    private static final DayOfWeek TURN = DayOfWeek.THURSDAY;

    IsoWeek thisWeek() {
        return IsoWeek.of(today);
    }

    IsoWeek lastWeek() {
        return thisWeek().previous();
    }

    /** What may be done with a week's review. A week to come has none. */
    Standing standing(IsoWeek week) {
        if (week.compareTo(thisWeek()) > 0) {
            throw new NotFound();
        }
        boolean overtaken = week.equals(lastWeek()) && finished.contains(thisWeek());
        if (week.compareTo(lastWeek()) < 0 || overtaken) {
            return Standing.CLOSED;
        }
        return finished.contains(week) ? Standing.FINISHED : Standing.OPEN;
    }

    /** The week to open when none was named: last week's early in the week if it is still wanted, else this one's. */
    IsoWeek current() {
        return wantsLastWeek() ? lastWeek() : thisWeek();
    }

    /** The weeks that may be written; last week only if it asks for something. */
    List<IsoWeek> openWeeks() {
        return Stream.of(lastWeek(), thisWeek())
                .filter(week -> standing(week) == Standing.OPEN)
                .filter(week -> week.equals(thisWeek()) || !excused(week))
                .toList();
    }

    /** Whether a review is waiting to be written. */
    boolean due() {
        if (away.test(today)) {
            return false;
        }
        return wantsLastWeek() || (!early() && !finished.contains(thisWeek()) && !excused(thisWeek()));
    }

    /** A week touched by a day away is excused: nobody has to write in it, and it breaks no streak. */
    boolean excused(IsoWeek week) {
        return week.monday().datesUntil(week.sunday().plusDays(1)).anyMatch(away);
    }

    private boolean wantsLastWeek() {
        return early() && standing(lastWeek()) == Standing.OPEN && !excused(lastWeek());
    }

    private boolean early() {
        return today.getDayOfWeek().compareTo(TURN) < 0;
    }
}
