package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of suggested milestones, on every database. */
@Transactional
abstract class SuggestionContract {

    private static final MilestoneData DATA = new MilestoneData(Phase.AMBITION, "Title", "", LocalDate.of(2027, 2, 1));

    @Autowired
    private SuggestionRepository suggestions;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(ada);
        programmes.setUp(Plans.FIVE_YEARS);
    }

    @Test
    void aSuggestionComesBackAsItWasAndMovesOnce() {
        var id = SuggestionId.create();
        suggestions.add(ada, grace, "Grace", id, DATA, MutableClock.START);
        var open = new Suggestion(id, ada, "Grace", DATA, MutableClock.START, SuggestionState.OPEN, "", null);
        assertThat(suggestions.findByStudent(id, ada)).contains(open);
        assertThat(suggestions.findByStudent(id, grace)).isEmpty();
        assertThat(suggestions.findByAdvisor(id, grace)).contains(open);
        assertThat(suggestions.ofStudent(ada, SuggestionState.OPEN)).containsExactly(open);
        assertThat(suggestions.ofAdvisor(grace, ada, 9)).containsExactly(open);
        var milestone = plans.add(DATA);
        assertThat(suggestions.become(open, SuggestionState.ACCEPTED, "yes", milestone))
                .isTrue();
        assertThat(suggestions.become(open, SuggestionState.DECLINED, "", null)).isFalse();
        assertThat(suggestions.behind(milestone, ada))
                .get()
                .satisfies(it -> assertThat(it.answer()).isEqualTo("yes"));
        assertThat(suggestions.behind(milestone, grace)).isEmpty();
        jdbc.sql("delete from milestone where id = ?").param(milestone.value()).update();
        assertThat(suggestions.findByStudent(id, ada))
                .get()
                .satisfies(it -> assertThat(it.milestone()).isNull());
    }

    @Test
    void theNameStaysWhenTheAccountGoes() {
        suggestions.add(ada, grace, "Grace", SuggestionId.create(), DATA, MutableClock.START);
        jdbc.sql("delete from account where id = ?").param(grace.value()).update();
        assertThat(suggestions.ofStudent(ada, SuggestionState.OPEN))
                .singleElement()
                .satisfies(it -> assertThat(it.advisor()).isEqualTo("Grace"));
    }
}
