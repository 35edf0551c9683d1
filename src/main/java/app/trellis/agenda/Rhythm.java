package app.trellis.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How often to look whether a bet's rule for stopping is met. */
public enum Rhythm {
    MONTHLY(1),
    EVERY_TWO_MONTHS(2),
    QUARTERLY(3),
    /** Only at the end of the time box. */
    AT_THE_END(0);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The days between the beginning and the end of a time box, both left out. */
    List<LocalDate> days(LocalDate from, LocalDate to) {
        return months == 0
                ? List.of()
                : Stream.iterate(1, step -> step + 1)
                        .map(step -> from.plusMonths((long) step * months))
                        .takeWhile(day -> day.isBefore(to))
                        .toList();
    }
}
