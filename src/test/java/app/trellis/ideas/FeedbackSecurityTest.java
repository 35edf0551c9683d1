package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.Area;
import app.trellis.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Who may call what: a student's feedback and numbers are their own, and a request belongs to whom it is addressed. */
class FeedbackSecurityTest extends FeedbackCase {

    private static final SealData SEAL = new SealData(1, 2, "");

    @Test
    void aStrangerIsRefusedAllButTheirLink() {
        people.anonymous();
        assertAllRefused(students());
        assertAllRefused(advisors(FeedbackRequestId.create()));
    }

    @Test
    void anAdvisorIsRefusedTheStudentsSideWhateverIsShared() {
        people.advise(people.advisor("Hopper"), ada, Area.values());
        assertAllRefused(students());
    }

    @Test
    void anAdministratorIsRefused() {
        people.actAs(people.administrator("Root"));
        assertAllRefused(students());
        assertAllRefused(advisors(FeedbackRequestId.create()).subList(0, 0));
    }

    @Test
    void aStudentIsRefusedTheAdvisorsSide() {
        assertAllRefused(advisors(askGrace()));
    }

    @Test
    void forAnotherStudentNothingOfItExists() {
        var request = askGrace();
        people.actAs(people.student("Eve"));
        students().stream()
                .limit(11)
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> feedback.revoke(request)).isInstanceOf(NotFound.class);
        assertThat(judgements.records()).isEmpty();
        assertThat(judgements.toReveal(10)).isEmpty();
        assertThat(feedback.theoryReviews()).isEmpty();
    }

    @Test
    void anotherAdvisorsRequestIsUnknown() {
        var request = askGrace();
        people.advise(people.advisor("Hopper"), ada, Area.values());
        assertThat(asked.list(0, 10)).isEmpty();
        assertThatThrownBy(() -> asked.get(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked.answer(request, THEORY_ANSWER)).isInstanceOf(NotFound.class);
    }

    @Test
    void somebodyElsesAdvisorCannotBeAsked() {
        var relation = relation();
        people.actAs(people.student("Eve"));
        var own = ideas.capture(IdeaData.of("Eve's"));
        assertThatThrownBy(() -> feedback.ask(own, new AskData(advisor, FeedbackLane.TRACTABILITY, relation, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mentoring.link(advisor, relation)).isInstanceOf(NotFound.class);
    }

    private List<Runnable> students() {
        return List.of(
                () -> feedback.requests(idea),
                () -> feedback.ask(idea, AskData.byLink(saul, FeedbackLane.THEORY_OF_CHANGE)),
                () -> feedback.revoke(FeedbackRequestId.create()),
                () -> feedback.restore(FeedbackRequestId.create()),
                () -> judgements.list(idea),
                () -> judgements.begin(idea, saul),
                () -> judgements.seal(idea, saul, SEAL),
                () -> judgements.note(idea, saul, 1, ""),
                () -> judgements.learn(idea, saul, ""),
                () -> strengths.get(idea),
                () -> strengths.say(idea, true, ""),
                () -> judgements.reveal(idea, saul),
                () -> judgements.look(idea, saul),
                () -> judgements.acknowledge(idea, saul),
                () -> judgements.toReveal(1),
                () -> judgements.records(),
                () -> feedback.theoryReviews(),
                () -> mentoring.mentor(saul),
                () -> mentoring.link(saul, new app.trellis.account.RelationId(idea.value())),
                () -> advising.advisor(new app.trellis.account.RelationId(idea.value())));
    }

    private List<Runnable> advisors(FeedbackRequestId request) {
        return List.of(
                () -> asked.list(0, 1),
                () -> asked.count(),
                () -> asked.get(request),
                () -> asked.answer(request, THEORY_ANSWER));
    }

    private static void assertAllRefused(List<Runnable> calls) {
        for (Runnable call : calls) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
    }
}
