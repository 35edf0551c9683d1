package app.trellis.advising.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which day on changes are told, and why that day: the reader's choice, else the last live meeting, else a
 * fortnight, which is how often most people meet.
 */
record Since(LocalDate day, String key) {

    static final int FORTNIGHT = 14;

    static Since of(@Nullable LocalDate chosen, Optional<LocalDate> lastMet, LocalDate today) {
        if (chosen != null) {
            return new Since(chosen, "changes.since-chosen");
        }
        return lastMet.map(met -> new Since(met, "changes.since-met"))
                .orElseGet(() -> new Since(today.minusDays(FORTNIGHT), "changes.since-fortnight"));
    }
}
