package app.trellis.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A time away from the programme, both days included. Nothing is due in it, and every later date moves by its length. */
public record Leave(LeaveId id, LocalDate from, LocalDate to) {
    /** Whether {@code date} is a day of this leave. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Number of days. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether the two have a day in common. */
    boolean overlaps(Leave other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
