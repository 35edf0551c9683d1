package app.trellis.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.ideas.AskData;
import app.trellis.ideas.AskedService;
import app.trellis.ideas.FeedbackLane;
import app.trellis.ideas.FeedbackRequestId;
import app.trellis.ideas.JudgementState;
import app.trellis.ideas.RequestToAnswer;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorKind;
import app.trellis.testing.Statements;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an advisor is asked: the list, and one request. */
class AskedViewsTest extends FeedbackViewCase {

    @Autowired
    private AskedService asked;

    private AccountId grace = AccountId.create();

    @BeforeEach
    void graceAdvisesAda() {
        grace = people.advisor("Grace");
        people.advise(grace, ada);
        people.actAs(ada);
    }

    @Test
    void anEmptyListSaysWhatWouldAppear() {
        people.actAs(grace);
        open("asked");
        assertThat(says("Nobody is waiting")).isTrue();
    }

    @Test
    void requestsAreListedOldestFirstInAsManyStatementsHoweverMany() {
        ask();
        people.actAs(grace);
        open("asked");
        assertThat(says("One request")).isTrue();
        assertThat(listed()).containsExactly("Honest probes");
        int few = Statements.count(() -> open("asked"));
        people.actAs(ada);
        for (int n = 0; n < 20; n++) {
            idea = proposal("Idea " + n);
            ask();
        }
        people.actAs(grace);
        assertThat(Statements.count(() -> open("asked"))).isEqualTo(few);
        assertThat(says("21 requests")).isTrue();
        assertThat(listed()).hasSize(21);
    }

    @Test
    void aProposalIsReadAndAnswered() {
        var request = ask();
        seal(mentoring.mentors().getFirst().id(), 83, 61);
        people.actAs(grace);
        open("asked/" + request.value());
        assertThat(heading()).isEqualTo("Honest probes");
        assertThat(says("If this works, oversight scales.")).isTrue();
        assertThat(says("83")).isFalse();
        write("On the theory of change", "Convincing.");
        press("Send answer");
        assertThat(says("Please give a whole number from 0 to 100.")).isTrue();
        assertThat(area("On the theory of change").getValue()).isEqualTo("Convincing.");
        number("How promising is it?", 90);
        write("Why this number?", "Timely.");
        test(find(Checkbox.class).withLabel("I think it is strong").single()).click();
        press("Send answer");

        assertThat(heading()).isEqualTo("Waiting on me");
        assertThat(asked.count()).isZero();
        people.actAs(ada);
        assertThat(judgements.list(idea).getFirst().state()).isEqualTo(JudgementState.READY);
    }

    @Test
    void whatAnotherAdvisorIsAskedOrAnEndedOneWasIsNotThere() {
        var request = ask();
        people.actAs(people.advisor("Other"));
        open("asked/" + request.value());
        assertThat(heading()).isEqualTo("Nothing here");
        people.endAdvising(grace, ada);
        open("asked/" + request.value());
        assertThat(heading()).isEqualTo("Nothing here");
        open("asked/no-id");
        assertThat(heading()).isEqualTo("Nothing here");
    }

    private FeedbackRequestId ask() {
        var relation = advising.myAdvisors().getFirst().id();
        var mentor = mentoring.mentors().stream()
                .map(Mentor::id)
                .findFirst()
                .orElseGet(() -> mentor("Grace", MentorKind.ADVISOR));
        return feedback.ask(idea, new AskData(mentor, FeedbackLane.THEORY_OF_CHANGE, relation, 0))
                .id();
    }

    @SuppressWarnings("unchecked")
    private List<String> listed() {
        VirtualList<RequestToAnswer> list = find(VirtualList.class).single();
        return list.getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .map(RequestToAnswer::idea)
                .toList();
    }
}
