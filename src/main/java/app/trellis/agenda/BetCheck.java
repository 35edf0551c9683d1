package app.trellis.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which to ask whether the rule for stopping is met.
 *
 * @param lookedOn when the student did; null before that
 * @param note what they saw, in up to {@value BetData#NOTE_LENGTH} characters; may be empty
 */
public record BetCheck(LocalDate dueOn, @Nullable LocalDate lookedOn, String note) {

    /** Not looked at yet. */
    public static BetCheck on(LocalDate day) {
        return new BetCheck(day, null, "");
    }

    /** Whether the day has come and nobody has looked. */
    public boolean isDue(LocalDate today) {
        return lookedOn == null && !dueOn.isAfter(today);
    }
}
