package app.trellis.mentoring;

import app.trellis.plan.Programme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The days that ask nothing of a student: leave, and all that was before the programme began. */
public final class DaysAway {

    private DaysAway() {}

    /** Days away from this programme; none if it has not been set up yet. */
    public static Predicate<LocalDate> from(Optional<Programme> programme) {
        return programme
                .<Predicate<LocalDate>>map(p -> day -> day.isBefore(p.start()) || p.onLeave(day))
                .orElse(day -> false);
    }
}
