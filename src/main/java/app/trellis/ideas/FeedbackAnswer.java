package app.trellis.ideas;

import org.jspecify.annotations.Nullable;

/**
 * What a mentor says about one proposal.
 *
 * @param onTheory comments on the theory of change; asked in {@link FeedbackLane#THEORY_OF_CHANGE} only, else empty
 * @param onTractability can it be done; asked in {@link FeedbackLane#TRACTABILITY} only, else empty
 * @param onInterest is it technically interesting; asked in {@link FeedbackLane#TRACTABILITY} only, else empty
 * @param promising how promising, 0 (a dead end) to 100; null while a form is not filled in
 * @param reason why that number
 * @param strong whether the mentor calls the idea strong; only an advisor is asked
 */
public record FeedbackAnswer(
        String onTheory,
        String onTractability,
        String onInterest,
        @Nullable Integer promising,
        String reason,
        boolean strong) {

    /** The longest comment that is kept. */
    public static final int COMMENT_LENGTH = 4_000;

    /** The longest reason that is kept. */
    public static final int REASON_LENGTH = 1_000;

    /** An empty form. */
    public static final FeedbackAnswer EMPTY = new FeedbackAnswer("", "", "", null, "", false);

    /** Without spaces around the texts. */
    public FeedbackAnswer {
        onTheory = onTheory.strip();
        onTractability = onTractability.strip();
        onInterest = onInterest.strip();
        reason = reason.strip();
    }

    /** Leaves out what was said. */
    @Override
    public String toString() {
        return "FeedbackAnswer[]";
    }
}
