package app.trellis.ideas;

import org.jspecify.annotations.Nullable;

/**
 * What a student seals before the mentor's number is known.
 *
 * @param own how promising the student finds it, 0 to 100
 * @param predicted how promising the mentor will find it, 0 to 100
 * @param reason why the mentor will; the post asks to predict judgement <em>and reasoning</em>
 */
public record SealData(@Nullable Integer own, @Nullable Integer predicted, String reason) {

    /** Without spaces around the reason. */
    public SealData {
        reason = reason.strip();
    }

    /** Leaves the numbers out. */
    @Override
    public String toString() {
        return "SealData[]";
    }
}
