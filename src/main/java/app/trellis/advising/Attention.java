package app.trellis.advising;

/**
 * A reason that holds for a student today.
 *
 * @param amount the weeks or days that the reason counts
 */
public record Attention(AttentionReason reason, int amount) {}
