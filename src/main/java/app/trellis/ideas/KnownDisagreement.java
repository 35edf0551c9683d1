package app.trellis.ideas;

/**
 * The milestone that the post congratulates on, section "People": at some point your own judgement will disagree with
 * your advisor's, and you are on your way to being a research lead. It is a skill only if the disagreement was foreseen;
 * otherwise it may be a misunderstanding.
 */
final class KnownDisagreement {

    /** Own and actual number differ by at least so much. */
    static final int APART = 30;

    /** Predicted and actual number differ by at most so much. */
    static final int WITHIN = 15;

    private KnownDisagreement() {}

    static boolean holds(int own, int predicted, int actual) {
        return Math.abs(own - actual) >= APART && Math.abs(predicted - actual) <= WITHIN;
    }
}
