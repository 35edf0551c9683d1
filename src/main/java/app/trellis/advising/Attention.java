package app.trellis.advising;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason that holds for a student today.
 *
 * @param amount the weeks or days that the reason counts
 * @param due the day that the reason is about; null where it is about none
 */
public record Attention(
        AttentionReason reason, int amount, @Nullable LocalDate due) {

    Attention(AttentionReason reason, int amount) {
        this(reason, amount, null);
    }
}
