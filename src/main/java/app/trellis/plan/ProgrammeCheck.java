package app.trellis.plan;

import app.trellis.shared.Refused;
import java.time.LocalDate;

/** What must hold of the answers about a programme. */
final class ProgrammeCheck {
    static final int SHORTEST_MONTHS = 12;
    static final int LONGEST_MONTHS = 120;
    private static final int YEARS_BACK = 15;
    private static final int YEARS_AHEAD = 3;

    private ProgrammeCheck() {}

    /** Refuses a length or a start that is out of all bounds; usually a slip of the keyboard. */
    static void check(ProgrammeData data, LocalDate today) {
        if (data.lengthMonths() < SHORTEST_MONTHS || data.lengthMonths() > LONGEST_MONTHS) {
            throw new Refused("plan.refused.length", SHORTEST_MONTHS / 12, LONGEST_MONTHS / 12);
        }
        if (data.start().isBefore(today.minusYears(YEARS_BACK))) {
            throw new Refused("plan.refused.start-long-ago", YEARS_BACK);
        }
        if (data.start().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refused("plan.refused.start-far-ahead", YEARS_AHEAD);
        }
    }
}
