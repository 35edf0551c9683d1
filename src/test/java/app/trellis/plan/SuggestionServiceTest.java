package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class SuggestionServiceTest {

    private static final MilestoneData DATA =
            new MilestoneData(Phase.EVALUATION, "Predict a reviewer", "It shows judgement", LocalDate.of(2027, 2, 1));

    @Autowired
    SuggestionService suggestions;

    @Autowired
    PlanService plans;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    People people;

    AccountId ada;
    AccountId grace;

    @BeforeEach
    void adaSharesHerPlan() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(ada);
        programmes.setUp(Plans.FIVE_YEARS);
        people.advise(grace, ada, Area.PLAN);
    }

    @Test
    void anAcceptedSuggestionIsAMilestoneThatKnowsWhoseItWas() {
        var id = suggestions.suggest(ada, DATA);
        people.actAs(ada);
        assertThat(suggestions.waiting()).singleElement().satisfies(it -> {
            assertThat(it.advisor()).isEqualTo("Grace");
            assertThat(it.data()).isEqualTo(DATA);
        });
        var milestone = suggestions.accept(id);
        assertThat(suggestions.waiting()).isEmpty();
        assertThat(plans.get(milestone).title()).isEqualTo("Predict a reviewer");
        assertThat(plans.get(milestone).target()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(suggestions.behind(milestone))
                .get()
                .satisfies(it -> assertThat(it.advisor()).isEqualTo("Grace"));
        assertThatThrownBy(() -> suggestions.decline(id, "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> suggestions.accept(id)).isInstanceOf(Refused.class);
        people.actAs(grace);
        assertThat(suggestions.sent(ada))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(SuggestionState.ACCEPTED));
        assertThatThrownBy(() -> suggestions.withdraw(id)).isInstanceOf(Refused.class);

        people.actAs(ada);
        suggestions.takeBack(id);
        assertThat(suggestions.waiting()).hasSize(1);
        assertThatThrownBy(() -> plans.get(milestone)).isInstanceOf(NotFound.class);
        assertThat(suggestions.behind(milestone)).isEmpty();
    }

    @Test
    void aDeclinedOneKeepsTheSentenceForItsAdvisor() {
        var id = suggestions.suggest(ada, DATA);
        people.actAs(ada);
        assertThatThrownBy(() -> suggestions.decline(id, "x".repeat(501))).isInstanceOf(Refused.class);
        suggestions.decline(id, " Too early ");
        assertThat(suggestions.waiting()).isEmpty();
        people.actAs(grace);
        assertThat(suggestions.sent(ada)).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(SuggestionState.DECLINED);
            assertThat(it.answer()).isEqualTo("Too early");
        });
        people.actAs(ada);
        suggestions.takeBack(id);
        assertThat(suggestions.waiting())
                .singleElement()
                .satisfies(it -> assertThat(it.answer()).isEmpty());
    }

    @Test
    void anAdvisorWithdrawsAndSuggestsAgain() {
        var id = suggestions.suggest(ada, DATA);
        suggestions.withdraw(id);
        people.actAs(ada);
        assertThat(suggestions.waiting()).isEmpty();
        assertThatThrownBy(() -> suggestions.accept(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> suggestions.takeBack(id)).isInstanceOf(Refused.class);
        people.actAs(grace);
        suggestions.suggestAgain(id);
        people.actAs(ada);
        assertThat(suggestions.waiting()).hasSize(1);
    }

    @Test
    void whatIsIncompleteIsRefused() {
        assertThatThrownBy(() -> suggestions.suggest(ada, new MilestoneData(Phase.AMBITION, " ", "", DATA.target())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> suggestions.suggest(ada, new MilestoneData(Phase.AMBITION, "Title", "", null)))
                .isInstanceOf(Refused.class);
        assertThat(suggestions.sent(ada)).isEmpty();
    }

    @Test
    void otherStudentsAndAdvisorsFindNothing() {
        var id = suggestions.suggest(ada, DATA);
        people.actAs(people.student("Eve"));
        programmes.setUp(Plans.FIVE_YEARS);
        assertThat(suggestions.waiting()).isEmpty();
        student(id).forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(NotFound.class));
        people.actAs(people.advisor("Alan"));
        assertUnknownToAdvisor(id);
        people.advise(people.advisor("Mary"), ada, Area.REVIEWS);
        assertUnknownToAdvisor(id);
    }

    @Test
    void anEndedAdvisorReachesNothingAndTheSuggestionStays() {
        var id = suggestions.suggest(ada, DATA);
        people.endAdvising(grace, ada);
        assertUnknownToAdvisor(id);
        people.actAs(ada);
        assertThat(suggestions.waiting())
                .singleElement()
                .satisfies(it -> assertThat(it.advisor()).isEqualTo("Grace"));
        suggestions.accept(id);
        assertThat(suggestions.waiting()).isEmpty();
    }

    @Test
    void strangersAndOtherRolesAreRefused() {
        var id = suggestions.suggest(ada, DATA);
        student(id).forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(suggestions::waiting).isInstanceOf(AccessDeniedException.class);
        people.actAs(ada);
        advisor(id).forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        people.actAs(people.administrator("Root"));
        assertDenied(id);
        people.anonymous();
        assertDenied(id);
    }

    @Test
    void oneStatementHoweverManyWait() {
        for (int number = 0; number < 30; number++) {
            suggestions.suggest(ada, DATA);
        }
        people.actAs(ada);
        assertThat(Statements.count(suggestions::waiting)).isEqualTo(1);
    }

    private void assertDenied(SuggestionId id) {
        student(id).forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        advisor(id).forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(suggestions::waiting).isInstanceOf(AccessDeniedException.class);
    }

    private void assertUnknownToAdvisor(SuggestionId id) {
        advisor(id).forEach((name, act) -> assertThatThrownBy(act).as(name).isInstanceOf(NotFound.class));
    }

    private Map<String, ThrowingCallable> student(SuggestionId id) {
        Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
        acts.put("accept", () -> suggestions.accept(id));
        acts.put("decline", () -> suggestions.decline(id, ""));
        acts.put("takeBack", () -> suggestions.takeBack(id));
        acts.put("behind", () -> suggestions.behind(MilestoneId.create()).orElseThrow(NotFound::new));
        return acts;
    }

    private Map<String, ThrowingCallable> advisor(SuggestionId id) {
        Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
        acts.put("suggest", () -> suggestions.suggest(ada, DATA));
        acts.put("sent", () -> suggestions.sent(ada));
        acts.put("withdraw", () -> suggestions.withdraw(id));
        acts.put("suggestAgain", () -> suggestions.suggestAgain(id));
        return acts;
    }
}
