package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.Area;
import app.trellis.testing.Statements;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class FeedbackLoopServiceTest extends FeedbackCase {

    @Autowired
    private FeedbackLoopService loops;

    @Autowired
    private IdeaStateService states;

    @Test
    void onlyTheStudentReadsTheirOwn() {
        askSaul();
        people.anonymous();
        assertThatThrownBy(loops::loop).isInstanceOf(AccessDeniedException.class);
        people.advise(people.advisor("Vera"), ada, Area.values());
        assertThatThrownBy(loops::loop).isInstanceOf(AccessDeniedException.class);
        people.actAs(people.administrator("Root"));
        assertThatThrownBy(loops::loop).isInstanceOf(AccessDeniedException.class);
        people.actAs(people.student("Eve"));
        assertThat(loops.loop().isEmpty()).isTrue();
    }

    @Test
    void itRunsFromTheFirstRequestToTheFirstJudgement() {
        var token = askSaul();
        clock.advance(Duration.ofDays(2));
        askGrace();
        clock.advance(Duration.ofDays(3));
        assertThat(loops.loop().waiting()).isEqualTo(1);
        assertThat(loops.loop().oldestDays()).isEqualTo(5);
        answerAsGuest(token, THEORY_ANSWER);
        clock.advance(Duration.ofDays(10));
        assertThat(loops.loop().waiting()).isZero();
        assertThat(loops.loop().judged()).isEqualTo(1);
        assertThat(loops.loop().medianDays()).hasValue(5);
    }

    @Test
    void proposingInPersonCountsFromTheFirstTime() {
        judgements.begin(idea, advisor);
        clock.advance(Duration.ofDays(4));
        judgements.begin(idea, advisor);
        judgements.seal(idea, advisor, new SealData(60, 50, ""));
        clock.advance(Duration.ofDays(4));
        judgements.note(idea, advisor, 70, "Try it.");
        assertThat(loops.loop().medianDays()).hasValue(8);
    }

    @Test
    void aGuessWithoutAQuestionWaitsForNobody() {
        judgements.seal(idea, advisor, new SealData(60, 50, ""));
        assertThat(loops.loop().isEmpty()).isTrue();
        judgements.note(idea, advisor, 70, "Try it.");
        assertThat(loops.loop().medianDays()).hasValue(0);
    }

    @Test
    void whatIsWithdrawnOrFilteredOutNoLongerWaits() {
        askSaul();
        feedback.revoke(feedback.requests(idea).getFirst().id());
        assertThat(loops.loop().waiting()).isZero();
        judgements.begin(idea, advisor);
        assertThat(loops.loop().waiting()).isEqualTo(1);
        states.filterOut(idea, "Somebody did it.");
        assertThat(loops.loop().isEmpty()).isTrue();
    }

    @Test
    void itIsOneStatementHoweverManyIdeas() {
        for (int i = 0; i < 20; i++) {
            judgements.begin(ideas.capture(IdeaData.of("Idea " + i)), advisor);
        }
        assertThat(Statements.count(loops::loop)).isEqualTo(1);
        assertThat(loops.loop().waiting()).isEqualTo(20);
    }
}
