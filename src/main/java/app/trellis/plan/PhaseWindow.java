package app.trellis.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a phase has a lane on the plan, and when it is a main lane. All days are included.
 *
 * @param from first day of the lane
 * @param to last day of the lane
 * @param mainFrom first day as a main lane; none where the lane stays in the background
 * @param mainTo last day as a main lane; none where the lane stays in the background
 * @param reason why it begins on {@code from}
 * @param mainReason why it is a main lane from {@code mainFrom}, or why it never is
 */
public record PhaseWindow(
        Phase phase,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate mainFrom,
        @Nullable LocalDate mainTo,
        Reason reason,
        Reason mainReason) {

    /** Whether the lane is there on {@code date}. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether it is a main lane on {@code date}. */
    public boolean main(LocalDate date) {
        return mainFrom != null && mainTo != null && !date.isBefore(mainFrom) && !date.isAfter(mainTo);
    }

    /** The one sentence that matters most: why it is the main thing from some later day on, else why it begins. */
    public Reason why() {
        return mainFrom == null || mainFrom.equals(from) ? reason : mainReason;
    }
}
