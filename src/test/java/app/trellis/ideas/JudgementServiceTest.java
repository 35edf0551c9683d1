package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.Statements;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JudgementServiceTest extends FeedbackCase {

    private static final SealData SEAL = new SealData(80, 45, "Saul likes it slow.");

    @Test
    void sealedThenAnsweredThenRevealedSideBySide() {
        var token = askSaul();
        judgements.seal(idea, saul, SEAL);
        assertThat(judgement(saul).state()).isEqualTo(JudgementState.SEALED);
        answerAsGuest(token, THEORY_ANSWER);
        assertThat(judgement(saul).state()).isEqualTo(JudgementState.READY);
        assertThat(judgement(saul).actual()).isNull();
        assertThat(feedback.requests(idea).getFirst().answer()).isNull();
        assertThat(judgements.toReveal(10)).hasSize(1);

        var revealed = judgements.reveal(idea, saul);

        assertThat(revealed.sealed()).isEqualTo(SEAL);
        assertThat(Objects.requireNonNull(revealed.actual()).promising()).isEqualTo(40);
        assertThat(revealed.actual().byMentor()).isTrue();
        assertThat(feedback.requests(idea).getFirst().answer()).isEqualTo(THEORY_ANSWER);
        assertThat(judgements.toReveal(10)).isEmpty();
    }

    @Test
    void sealedNumbersCannotChangeOnceTheActualIsIn() {
        var token = askSaul();
        judgements.seal(idea, saul, new SealData(10, 10, ""));
        judgements.seal(idea, saul, SEAL);
        answerAsGuest(token, THEORY_ANSWER);
        assertThatThrownBy(() -> judgements.seal(idea, saul, new SealData(40, 40, "")))
                .isInstanceOf(Refused.class)
                .hasMessage("feedback.refused.sealed");
        judgements.reveal(idea, saul);
        assertThatThrownBy(() -> judgements.seal(idea, saul, new SealData(40, 40, "")))
                .isInstanceOf(Refused.class);
        assertThat(judgement(saul).sealed()).isEqualTo(SEAL);
    }

    @Test
    void anAnswerThatCameFirstIsHeldUntilSealed() {
        answerAsGuest(askSaul(), THEORY_ANSWER);
        assertThat(judgement(saul).state()).isEqualTo(JudgementState.HELD);
        assertThat(judgement(saul).actual()).isNull();
        assertThat(feedback.requests(idea).getFirst().answer()).isNull();
        assertThatThrownBy(() -> judgements.reveal(idea, saul))
                .isInstanceOf(Refused.class)
                .hasMessage("feedback.refused.reveal.HELD");
        judgements.seal(idea, saul, SEAL);
        assertThatThrownBy(() -> judgements.seal(idea, saul, SEAL)).isInstanceOf(Refused.class);
        assertThat(judgements.reveal(idea, saul).actual()).isNotNull();
    }

    @Test
    void lookingGivesThePredictionUp() {
        answerAsGuest(askSaul(), THEORY_ANSWER);
        assertThat(judgements.look(idea, saul).actual()).isNotNull();
        assertThatThrownBy(() -> judgements.seal(idea, saul, SEAL)).isInstanceOf(Refused.class);
        assertThat(judgements.records()).isEmpty();
    }

    @Test
    void whatWasSaidInAMeetingIsNotedAfterSealingOnly() {
        judgements.begin(idea, saul);
        assertThatThrownBy(() -> judgements.note(idea, saul, 70, ""))
                .isInstanceOf(Refused.class)
                .hasMessage("feedback.refused.unsealed");
        judgements.seal(idea, saul, SEAL);
        judgements.note(idea, saul, 70, "He smiled.");
        assertThat(judgement(saul).state()).isEqualTo(JudgementState.REVEALED);
        assertThat(Objects.requireNonNull(judgement(saul).actual()).byMentor()).isFalse();
        assertThatThrownBy(() -> judgements.note(idea, saul, 20, "")).isInstanceOf(Refused.class);
    }

    @Test
    void aForeseenDisagreementIsCelebratedOnce() {
        judgements.seal(idea, saul, SEAL);
        judgements.note(idea, saul, 40, "");
        assertThat(judgement(saul).isToCelebrate()).isTrue();
        judgements.acknowledge(idea, saul);
        assertThat(judgement(saul).isKnownDisagreement()).isTrue();
        assertThat(judgement(saul).isToCelebrate()).isFalse();
    }

    @Test
    void aLessonIsKept() {
        judgements.seal(idea, saul, SEAL);
        assertThatThrownBy(() -> judgements.learn(idea, saul, "too early")).isInstanceOf(NotFound.class);
        judgements.note(idea, saul, 40, "");
        judgements.learn(idea, saul, " Say how long it takes. ");
        assertThat(judgement(saul).lesson()).isEqualTo("Say how long it takes.");
    }

    @Test
    void recordsSumUpByMentorInOneStatement() {
        judgements.seal(idea, saul, SEAL);
        judgements.note(idea, saul, 40, "");
        var peer = mentoring.addMentor(new MentorData("Pia", MentorKind.PEER));
        judgements.seal(idea, peer, new SealData(50, 50, ""));
        judgements.note(idea, peer, 50, "");
        var records = judgements.records();
        assertThat(records).extracting(each -> each.mentor().name()).containsExactly("Pia", "Saul");
        assertThat(records.get(1).error()).isCloseTo(5, within(1e-9));
        assertThat(records.get(1).bias()).isCloseTo(5, within(1e-9));
        assertThat(Statements.count(() -> judgements.records())).isEqualTo(1);
    }

    @Test
    void strongNeedsBothAndANote() {
        var request = askGrace();
        judgements.seal(idea, advisor, SEAL);
        strengths.say(idea, true, "It makes oversight scale.");
        people.actAs(grace);
        asked.answer(request, STRONG_ANSWER);
        people.actAs(ada);
        assertThat(strengths.get(idea).missing()).containsExactly(Strength.Missing.ADVISOR);
        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.IN_FEEDBACK);

        judgements.reveal(idea, advisor);

        assertThat(strengths.get(idea).isStrong()).isTrue();
        assertThat(strengths.strongIdeas()).isEqualTo(1);
        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.STRONG);
    }

    @Test
    void theStudentsWordMayComeLast() {
        var token = Objects.requireNonNull(feedback.ask(idea, AskData.byLink(advisor, FeedbackLane.THEORY_OF_CHANGE))
                .token());
        judgements.seal(idea, advisor, SEAL);
        answerAsGuest(token, STRONG_ANSWER);
        judgements.reveal(idea, advisor);
        assertThat(strengths.say(idea, true, "").isStrong()).isFalse();
        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.IN_FEEDBACK);
        assertThat(strengths.say(idea, true, "It scales.").isStrong()).isTrue();
        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.STRONG);
    }
}
