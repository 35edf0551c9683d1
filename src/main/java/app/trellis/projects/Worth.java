package app.trellis.projects;

import org.jspecify.annotations.Nullable;

/**
 * What a project is good for. Academic and safety value are two numbers and are never merged: "Academic incentives are
 * mostly unrelated to real-world impact" (post, section "Your work might have nothing to do with safety").
 *
 * @param safety whether it bears on safety; null while that is not said
 * @param note why it does, or does not; up to 2,000 characters, may be empty
 * @param academic the student's own guess, 1 (little) to 5 (much); null while that is not said
 * @param forSafety as {@code academic}, for how much it would matter for safety
 */
public record Worth(
        @Nullable SafetyRelevance safety,
        String note,
        @Nullable Integer academic,
        @Nullable Integer forSafety) {

    /** Nothing is said yet. */
    public static final Worth UNSAID = new Worth(null, "", null, null);

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 2_000;

    /** The highest value. */
    public static final int MOST = 5;
}
