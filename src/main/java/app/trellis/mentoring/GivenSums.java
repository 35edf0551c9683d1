package app.trellis.mentoring;

import app.trellis.shared.time.Quarter;
import java.time.LocalDate;
import java.util.List;

/**
 * Mentoring given, added up. The post, section "Why be a research lead": mentoring new people is part of what a research
 * lead adds, and supervising junior researchers is where the way leads; it is learnt by doing a little of it early.
 *
 * @param total of all time
 * @param quarters newest first; a quarter without any is not there
 */
public record GivenSums(Sum total, List<QuarterSum> quarters) {

    /** Takes its own copy. */
    public GivenSums {
        quarters = List.copyOf(quarters);
    }

    /**
     * A sum.
     *
     * @param count how many entries
     * @param people how many different names, capital letters aside
     * @param first the day of the earliest entry; of no meaning without one
     * @param last the day of the latest entry
     */
    public record Sum(int count, int minutes, int people, LocalDate first, LocalDate last) {}

    /** The sum of one quarter. */
    public record QuarterSum(Quarter quarter, int count, int minutes, int people) {}

    /** Whether nothing has been logged. */
    public boolean isEmpty() {
        return total.count() == 0;
    }
}
