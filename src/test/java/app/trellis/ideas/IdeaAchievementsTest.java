package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.plan.Achievement;
import app.trellis.plan.Occasion;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeaAchievementsTest {

    private static final IdeaId IDEA = IdeaId.create();

    @ParameterizedTest(name = "{0}, sealed {1}/{2}, said {3}, asked {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
                    ADVISOR,           50, 50, 60, -,                ADVISOR_PREDICTED
                    ADVISOR,           80, 45, 40, -,                ADVISOR_PREDICTED DISAGREEMENT_KNOWN
                    ADVISOR,           80, 45, 40, THEORY_OF_CHANGE, ADVISOR_PREDICTED DISAGREEMENT_KNOWN
                    ADVISOR,           50, 50, 60, TRACTABILITY,     ADVISOR_PREDICTED
                    ADVISOR,           -,  -,  60, TRACTABILITY,     -
                    SAFETY_RESEARCHER, 80, 45, 40, THEORY_OF_CHANGE, MENTOR_PREDICTED THEORY_ANSWERED
                    SAFETY_RESEARCHER, -,  -,  40, THEORY_OF_CHANGE, THEORY_ANSWERED
                    SAFETY_RESEARCHER, 50, 50, 40, -,                MENTOR_PREDICTED
                    PEER,              50, 50, 40, TRACTABILITY,     MENTOR_PREDICTED TRACTABILITY_ANSWERED
                    """)
    void aRevealedJudgementShowsWhatItShows(
            MentorKind kind,
            @Nullable Integer own,
            @Nullable Integer predicted,
            int said,
            @Nullable FeedbackLane asked,
            @Nullable String expected) {
        var mentor = mentor(kind);
        var sealed = own == null ? null : new SealData(own, predicted, "");
        List<FeedbackRequest> requests = asked == null ? List.of() : List.of(request(mentor, asked));
        assertThat(IdeaAchievements.of(judgement(mentor, JudgementState.REVEALED, sealed, said), requests)
                        .shown())
                .isEqualTo(names(expected));
    }

    @Test
    void beforeTheRevealNothingIsShown() {
        var mentor = mentor(MentorKind.SAFETY_RESEARCHER);
        var judgement = judgement(mentor, JudgementState.READY, new SealData(50, 50, ""), null);
        assertThat(IdeaAchievements.of(judgement, List.of(request(mentor, FeedbackLane.THEORY_OF_CHANGE)))
                        .shown())
                .isEmpty();
    }

    @Test
    void theAnswerOfOneMentorSaysNothingOfAnother() {
        var judgement = judgement(mentor(MentorKind.SAFETY_RESEARCHER), JudgementState.REVEALED, null, 40);
        var other = request(mentor(MentorKind.SAFETY_RESEARCHER), FeedbackLane.THEORY_OF_CHANGE);
        assertThat(IdeaAchievements.of(judgement, List.of(other)).shown()).isEmpty();
    }

    @Test
    void onlyAStrongIdeaShowsThatItIsStrong() {
        assertThat(IdeaAchievements.of(IDEA, new Strength(true, false, "Why")).shown())
                .isEmpty();
        assertThat(IdeaAchievements.of(IDEA, new Strength(true, true, "Why")).shown())
                .containsExactly(Achievement.IDEA_STRONG);
    }

    @Test
    void subjectsDifferAndFit() {
        var one = IdeaAchievements.of(judgement(mentor(MentorKind.PEER), JudgementState.OPEN, null, null), List.of());
        var other = IdeaAchievements.of(judgement(mentor(MentorKind.PEER), JudgementState.OPEN, null, null), List.of());
        assertThat(one.subject()).isNotEqualTo(other.subject()).hasSizeLessThan(Occasion.SUBJECT_LENGTH);
    }

    private static Set<Achievement> names(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(Achievement::valueOf).collect(Collectors.toSet());
    }

    private static Mentor mentor(MentorKind kind) {
        return new Mentor(MentorId.create(), "Somebody", kind);
    }

    private static Judgement judgement(
            Mentor mentor, JudgementState state, @Nullable SealData sealed, @Nullable Integer said) {
        var actual = said == null ? null : new Verdict(said, "", Instant.EPOCH, true);
        return new Judgement(IDEA, "Probes", mentor, state, sealed, actual, "", false);
    }

    private static FeedbackRequest request(Mentor mentor, FeedbackLane lane) {
        return new FeedbackRequest(
                FeedbackRequestId.create(),
                mentor,
                lane,
                RequestState.ANSWERED,
                true,
                Instant.EPOCH,
                null,
                FeedbackAnswer.EMPTY);
    }
}
