package app.trellis.projects;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a project ran without a pause, both included.
 *
 * @param to null while it runs
 */
public record Run(LocalDate from, @Nullable LocalDate to) {

    /** Whether it still runs. */
    public boolean isOpen() {
        return to == null;
    }

    /**
     * How many of its days lie within others, both included; 0 if none do.
     *
     * @param today an open run has run until then
     */
    long daysWithin(LocalDate first, LocalDate last, LocalDate today) {
        LocalDate end = to == null ? today : to;
        LocalDate begin = from.isBefore(first) ? first : from;
        LocalDate stop = end.isAfter(last) ? last : end;
        return Math.max(0, ChronoUnit.DAYS.between(begin, stop) + 1);
    }
}
