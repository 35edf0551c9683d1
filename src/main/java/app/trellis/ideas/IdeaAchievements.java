package app.trellis.ideas;

import app.trellis.mentoring.MentorKind;
import app.trellis.plan.Achievement;
import app.trellis.plan.Occasion;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What feedback on an idea may show on the student's plan. The post, section "People": predict the judgement of as many
 * good researchers as you can, and notice where you differ; section "Improving idea generation": ask safety researchers
 * about the theory of change and others about tractability.
 */
public final class IdeaAchievements {

    private IdeaAchievements() {}

    /** What one mentor's judgement shows: nothing before it is revealed. */
    public static Occasion of(Judgement judgement, List<FeedbackRequest> requests) {
        var subject = "idea/" + judgement.idea().value() + "/"
                + judgement.mentor().id().value();
        return new Occasion(
                subject, judgement.state() == JudgementState.REVEALED ? shown(judgement, requests) : Set.of());
    }

    /** What an idea that both call strong shows. */
    public static Occasion of(IdeaId idea, Strength strength) {
        return new Occasion(
                "idea/" + idea.value() + "/strong", strength.isStrong() ? Set.of(Achievement.IDEA_STRONG) : Set.of());
    }

    private static Set<Achievement> shown(Judgement judgement, List<FeedbackRequest> requests) {
        var shown = EnumSet.noneOf(Achievement.class);
        var kind = judgement.mentor().kind();
        if (judgement.sealed() != null) {
            shown.add(kind == MentorKind.ADVISOR ? Achievement.ADVISOR_PREDICTED : Achievement.MENTOR_PREDICTED);
        }
        if (kind == MentorKind.ADVISOR && judgement.isKnownDisagreement()) {
            shown.add(Achievement.DISAGREEMENT_KNOWN);
        }
        requests.stream()
                .filter(request ->
                        request.mentor().id().equals(judgement.mentor().id()))
                .filter(request -> Objects.nonNull(request.answer()))
                .forEach(request -> answered(request, kind, shown));
        return shown;
    }

    /** An advisor may be in either group, so their answer is no sign of having asked outside. */
    private static void answered(FeedbackRequest request, MentorKind kind, Set<Achievement> shown) {
        if (request.lane() == FeedbackLane.THEORY_OF_CHANGE && kind == MentorKind.SAFETY_RESEARCHER) {
            shown.add(Achievement.THEORY_ANSWERED);
        } else if (request.lane() == FeedbackLane.TRACTABILITY && kind != MentorKind.ADVISOR) {
            shown.add(Achievement.TRACTABILITY_ANSWERED);
        }
    }
}
