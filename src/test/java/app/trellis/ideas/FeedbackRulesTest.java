package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.trellis.ideas.MentorRecord.Judged;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of lanes, answers, sealed numbers and agreement. */
class FeedbackRulesTest {

    private static final Instant NOW = MutableClock.START;

    @ParameterizedTest(name = "{0}: theory of change {1}, tractability {2}")
    @CsvSource(textBlock = """
            SAFETY_RESEARCHER,   true,  false
            ADVISOR,             true,  true
            PROFESSOR,           false, true
            JUNIOR_PROFESSOR,    false, true
            POSTDOC,             false, true
            SENIOR_PHD_STUDENT,  false, true
            INDUSTRY_RESEARCHER, false, true
            PEER,                false, true
            """)
    void eachKindOfMentorHasItsLane(MentorKind kind, boolean theory, boolean tractability) {
        assertThat(FeedbackLane.THEORY_OF_CHANGE.fits(kind)).isEqualTo(theory);
        assertThat(FeedbackLane.TRACTABILITY.fits(kind)).isEqualTo(tractability);
    }

    @ParameterizedTest
    @EnumSource(MentorKind.class)
    void everybodyCanBeAskedSomething(MentorKind kind) {
        assertThat(FeedbackLane.of(kind)).isNotEmpty();
    }

    @Test
    void theWrongLaneIsRefusedWithTheReason() {
        assertThatThrownBy(() -> FeedbackLane.THEORY_OF_CHANGE.check(MentorKind.PROFESSOR))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("feedback.refused.lane.THEORY_OF_CHANGE"));
        assertThatThrownBy(() -> FeedbackLane.TRACTABILITY.check(MentorKind.SAFETY_RESEARCHER))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "answered {0}, revoked {1}, ends in {2} s: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            false, false, 1,  OPEN
            false, false, 0,  ENDED
            false, false, -,  OPEN
            false, true,  1,  REVOKED
            false, true,  -1, REVOKED
            true,  false, -1, ANSWERED
            true,  true,  -1, ANSWERED
            """)
    void aRequestIsOpenUntilSomethingEndsIt(
            boolean answered, boolean revoked, @Nullable Long ends, RequestState state) {
        assertThat(RequestState.of(
                        answered ? NOW : null, revoked ? NOW : null, ends == null ? null : NOW.plusSeconds(ends), NOW))
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "sealed {0}, answered {1}, revealed {2}: {3}, may seal {4}")
    @CsvSource(textBlock = """
            false, false, false, OPEN,     true
            true,  false, false, SEALED,   true
            false, true,  false, HELD,     true
            true,  true,  false, READY,    false
            true,  true,  true,  REVEALED, false
            false, true,  true,  REVEALED, false
            """)
    void aJudgementGoesOnlyForward(
            boolean sealed, boolean answered, boolean revealed, JudgementState state, boolean maySeal) {
        assertThat(JudgementState.of(sealed, answered, revealed)).isEqualTo(state);
        assertThat(state.maySeal()).isEqualTo(maySeal);
    }

    @ParameterizedTest(name = "own {0}, predicted {1}, actual {2}: {3}")
    @CsvSource(textBlock = """
            80, 50, 50,  DISAGREED_AND_KNEW
            80, 65, 50,  DISAGREED_AND_KNEW
            80, 35, 50,  DISAGREED_AND_KNEW
            80, 66, 50,  HARDER
            79, 65, 50,  CLOSE
            20, 50, 50,  DISAGREED_AND_KNEW
            50, 34, 50,  KINDER
            0,  100, 100, DISAGREED_AND_KNEW
            0,  0,  100, KINDER
            50, 50, 50,  CLOSE
            """)
    void threeNumbersSaySomething(int own, int predicted, int actual, Reading reading) {
        assertThat(Reading.of(own, predicted, actual)).isEqualTo(reading);
    }

    /** By hand: distances 10, 20, 0 make 10; differences 10, -20, 0 make -3.33. */
    @Test
    void aRecordIsErrorAndBias() {
        var record = MentorRecord.of(
                new Mentor(MentorId.create(), "Grace", MentorKind.PROFESSOR),
                List.of(judged(60, 50), judged(30, 50), judged(70, 70)));
        assertThat(record.count()).isEqualTo(3);
        assertThat(record.error()).isCloseTo(10, within(1e-9));
        assertThat(record.bias()).isCloseTo(-10.0 / 3, within(1e-9));
    }

    @ParameterizedTest(name = "{0}, student {1}, advisor {2}, note {3}")
    @CsvSource(textBlock = """
            true,  true,  true,  it matters
            false, false, true,  it matters
            false, true,  false, it matters
            false, true,  true,  ' '
            false, false, false, ''
            """)
    void strongNeedsBothAndANote(boolean strong, boolean student, boolean advisor, String note) {
        assertThat(new Strength(student, advisor, note).isStrong()).isEqualTo(strong);
    }

    @ParameterizedTest(name = "{0} by {1}: {8}")
    @CsvSource(nullValues = "-", textBlock = """
            THEORY_OF_CHANGE, SAFETY_RESEARCHER, yes, '',  '',  50,  why, false, -
            THEORY_OF_CHANGE, SAFETY_RESEARCHER, '',  yes, yes, 50,  why, false, feedback.refused.theory
            TRACTABILITY,     PROFESSOR,         '',  yes, yes, 0,   why, false, -
            TRACTABILITY,     PROFESSOR,         '',  yes, '',  50,  why, false, feedback.refused.criteria
            TRACTABILITY,     PROFESSOR,         '',  '',  yes, 50,  why, false, feedback.refused.criteria
            THEORY_OF_CHANGE, ADVISOR,           yes, '',  '',  100, why, true,  -
            THEORY_OF_CHANGE, SAFETY_RESEARCHER, yes, '',  '',  50,  why, true,  feedback.refused.strong
            THEORY_OF_CHANGE, ADVISOR,           yes, '',  '',  101, why, true,  feedback.refused.number
            THEORY_OF_CHANGE, ADVISOR,           yes, '',  '',  -1,  why, true,  feedback.refused.number
            THEORY_OF_CHANGE, ADVISOR,           yes, '',  '',  -,   why, true,  feedback.refused.number
            THEORY_OF_CHANGE, ADVISOR,           yes, '',  '',  50,  ' ', true,  feedback.refused.reason
            """)
    void anAnswerIsWhatItsLaneAsks(
            FeedbackLane lane,
            MentorKind kind,
            String theory,
            String tractability,
            String interest,
            @Nullable Integer promising,
            String reason,
            boolean strong,
            @Nullable String refused) {
        var answer = new FeedbackAnswer(theory, tractability, interest, promising, reason, strong);
        if (refused == null) {
            assertThatCode(() -> AnswerRules.check(lane, kind, answer)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> AnswerRules.check(lane, kind, answer))
                    .isInstanceOfSatisfying(
                            Refused.class, each -> assertThat(each.key()).isEqualTo(refused));
        }
    }

    private static Judged judged(int predicted, int actual) {
        return new Judged(new IdeaId(MentorId.create().value()), "idea", NOW, 50, predicted, actual);
    }
}
