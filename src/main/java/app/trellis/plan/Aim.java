package app.trellis.plan;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day a milestone aims for. A date that is computed into the past, when a student sets up half-way through or
 * changes the programme later, is {@code earlier}: to be ticked off, never late. Late is only what a student has watched
 * pass, and a date of their own choice.
 *
 * @param ownDate whether the student chose it
 */
record Aim(LocalDate targetDate, boolean ownDate, boolean earlier) {

    static Aim suggested(LocalDate date, LocalDate today) {
        return new Aim(date, false, date.isBefore(today));
    }

    static Aim own(LocalDate date) {
        return new Aim(date, true, false);
    }

    /** The student chose a date, or ({@code null}) goes back to the suggested one; to choose that one is the same. */
    Aim choose(@Nullable LocalDate own, @Nullable LocalDate suggestion, LocalDate today) {
        LocalDate date = own == null ? suggestion : own;
        if (date == null) {
            throw new Refused("plan.refused.date-missing");
        }
        if (!date.equals(suggestion)) {
            return own(date);
        }
        return !ownDate && date.equals(targetDate) ? this : suggested(date, today);
    }

    /** The suggestion moved with the programme; what was late already stays late if it still lies in the past. */
    Aim follow(LocalDate suggestion, LocalDate today) {
        boolean late = !earlier && targetDate.isBefore(today);
        return ownDate ? this : new Aim(suggestion, false, suggestion.isBefore(today) && !late);
    }
}
