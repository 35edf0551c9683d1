package app.trellis.ideas;

import app.trellis.mentoring.Mentor;
import org.jspecify.annotations.Nullable;

/**
 * The three numbers of one idea and mentor as their student may see them now.
 *
 * <p>The post, section "People": learn to predict the judgement and reasoning of as many good researchers as you can. A
 * prediction counts only if it was made before the answer was known, so what is held is not in here.
 *
 * @param title the idea's
 * @param sealed the student's own numbers; null until sealed, and for good if the student looked without a prediction
 * @param actual null until revealed
 * @param lesson one line the student took from it; empty without one
 * @param acknowledged whether a well-predicted disagreement has been celebrated
 */
public record Judgement(
        IdeaId idea,
        String title,
        Mentor mentor,
        JudgementState state,
        @Nullable SealData sealed,
        @Nullable Verdict actual,
        String lesson,
        boolean acknowledged) {

    /** Whether student and mentor disagreed and the student knew it. */
    public boolean isKnownDisagreement() {
        return sealed != null
                && sealed.own() != null
                && sealed.predicted() != null
                && actual != null
                && KnownDisagreement.holds(sealed.own(), sealed.predicted(), actual.promising());
    }

    /** Whether it is still to be celebrated. */
    public boolean isToCelebrate() {
        return isKnownDisagreement() && !acknowledged;
    }
}
