package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FeedbackServiceTest extends FeedbackCase {

    @Test
    void askingKeepsAVersionAndMovesTheIdea() {
        var token = askSaul();
        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.IN_FEEDBACK);
        assertThat(ideas.find(idea).wasShown()).isTrue();
        var request = feedback.requests(idea).getFirst();
        assertThat(request.state()).isEqualTo(RequestState.OPEN);
        assertThat(request.byLink()).isTrue();
        assertThat(request.endsAt()).isEqualTo(clock.instant().plus(Duration.ofDays(AskData.USUAL_DAYS)));
        people.anonymous();
        assertThat(Objects.requireNonNull(guests.open(token).proposal()).theoryOfChange())
                .isEqualTo(WrittenProposal.THEORY);
    }

    @Test
    void laterChangesOfTheProposalAreNotShown() {
        var token = askSaul();
        jdbc.sql("update proposal set theory_of_change = 'Something else'").update();
        people.anonymous();
        assertThat(Objects.requireNonNull(guests.open(token).proposal()).theoryOfChange())
                .isEqualTo(WrittenProposal.THEORY);
    }

    @Test
    void theSecretIsStoredAsADigestOnly() {
        var token = askSaul();
        assertThat(jdbc.sql("select token_hash from feedback_request")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(token);
    }

    @Test
    void withoutATheoryOfChangeNobodyIsAsked() {
        jdbc.sql("update proposal set theory_of_change = ''").update();
        assertThatThrownBy(this::askSaul).isInstanceOf(Refused.class).hasMessage("ideas.refused.theory-missing");
    }

    @Test
    void theWrongLaneAndASecondAskAreRefused() {
        assertThatThrownBy(() -> feedback.ask(idea, AskData.byLink(saul, FeedbackLane.TRACTABILITY)))
                .isInstanceOf(Refused.class);
        askSaul();
        assertThatThrownBy(this::askSaul).isInstanceOf(Refused.class).hasMessage("feedback.refused.asked");
        assertThatThrownBy(() -> feedback.ask(idea, new AskData(advisor, FeedbackLane.TRACTABILITY, null, 91)))
                .isInstanceOf(Refused.class)
                .hasMessage("feedback.refused.days");
    }

    @Test
    void aWithdrawnLinkIsOverUntilTakenBack() {
        var token = askSaul();
        var request = feedback.requests(idea).getFirst().id();
        feedback.revoke(request);
        assertThat(guests.open(token)).isEqualTo(new GuestLink(RequestState.REVOKED, null));
        assertThatThrownBy(() -> guests.answer(token, THEORY_ANSWER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> feedback.revoke(request)).isInstanceOf(NotFound.class);
        feedback.restore(request);
        assertThat(guests.open(token).state()).isEqualTo(RequestState.OPEN);
    }

    @Test
    void aLinkEndsAndTakesOneAnswer() {
        var token = askSaul();
        answerAsGuest(token, THEORY_ANSWER);
        assertThat(guests.open(token)).isEqualTo(new GuestLink(RequestState.ANSWERED, null));
        assertThatThrownBy(() -> guests.answer(token, THEORY_ANSWER)).isInstanceOf(Refused.class);
        var again = askSaul();
        clock.advance(Duration.ofDays(AskData.USUAL_DAYS));
        assertThat(guests.open(again)).isEqualTo(new GuestLink(RequestState.ENDED, null));
        assertThatThrownBy(() -> guests.answer(again, THEORY_ANSWER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> guests.open("unknown")).isInstanceOf(NotFound.class);
    }

    @Test
    void anAdvisorIsAskedInTrellisAndIsOneMentor() {
        var request = askGrace();
        people.actAs(grace);
        assertThat(asked.list(0, 10)).extracting(RequestToAnswer::student).containsExactly("Ada");
        assertThat(asked.get(request).theoryOfChange()).isEqualTo(WrittenProposal.THEORY);
        asked.answer(request, STRONG_ANSWER);
        assertThat(asked.count()).isZero();
        assertThatThrownBy(() -> asked.get(request)).isInstanceOf(NotFound.class);
        people.actAs(ada);
        var other = mentoring.addMentor(new MentorData("Grace again", MentorKind.ADVISOR));
        assertThatThrownBy(() -> feedback.ask(idea, new AskData(other, FeedbackLane.THEORY_OF_CHANGE, relation(), 0)))
                .isInstanceOf(Refused.class)
                .hasMessage("mentoring.refused.linked");
    }

    @Test
    void anEndedAdvisorLosesARequestAtOnce() {
        var request = askGrace();
        people.endAdvising(grace, ada);
        assertThat(asked.list(0, 10)).isEmpty();
        assertThat(asked.count()).isZero();
        assertThatThrownBy(() -> asked.get(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked.answer(request, STRONG_ANSWER)).isInstanceOf(NotFound.class);
    }

    @Test
    void answersAboutTheoryAreEvidence() {
        answerAsGuest(askSaul(), THEORY_ANSWER);
        assertThat(feedback.theoryReviews()).singleElement().satisfies(review -> {
            assertThat(review.mentor()).isEqualTo("Saul");
            assertThat(review.safetyResearcher()).isTrue();
        });
    }

    @Test
    void statementsDoNotGrowWithTheRequests() {
        askSaul();
        int one = Statements.count(() -> feedback.requests(idea));
        askGrace();
        for (int i = 0; i < 5; i++) {
            var mentor = mentoring.addMentor(new MentorData("Mentor " + i, MentorKind.PEER));
            feedback.ask(idea, AskData.byLink(mentor, FeedbackLane.TRACTABILITY));
        }
        assertThat(Statements.count(() -> feedback.requests(idea))).isEqualTo(one);
        people.actAs(grace);
        assertThat(Statements.count(() -> asked.list(0, 10))).isEqualTo(1);
    }
}
