package app.trellis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ServiceTest
class OutcomeServiceTest {

    private static final OutcomeLabel OTHER = new OutcomeLabel("Fine", "Gut");

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private ReportService reports;

    @Autowired
    private People people;

    private Reports given;

    @Autowired
    void given(AutowireCapableBeanFactory beans) {
        given = beans.createBean(Reports.class);
    }

    @Test
    void theScaleIsKeptInOrderAndInBothLanguages() {
        AccountId root = people.administrator("Root");
        people.actAs(root);
        assertThat(outcomes.all()).extracting(it -> it.label().english()).startsWith("On course");
        var id = outcomes.add(OTHER);
        outcomes.move(id, -99);
        assertThat(outcomes.all().getFirst().label()).isEqualTo(OTHER);
        outcomes.rename(id, new OutcomeLabel(" Very fine ", "Sehr gut"));
        assertThat(outcomes.all().getFirst().label().english()).isEqualTo("Very fine");
        refused("report.refused.both-languages", () -> outcomes.add(new OutcomeLabel("x", " ")));
        refused("shared.refused.long", () -> outcomes.add(new OutcomeLabel("x".repeat(81), "y")));
        outcomes.remove(id);
        assertThatThrownBy(() -> outcomes.remove(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void oneStepStays() {
        people.actAs(people.administrator("Root"));
        outcomes.all().stream().skip(1).forEach(it -> outcomes.retire(it.id()));
        var last = outcomes.all().getFirst().id();
        refused("report.refused.last-outcome", () -> outcomes.retire(last));
        refused("report.refused.last-outcome", () -> outcomes.remove(last));
    }

    @Test
    void aUsedStepIsRetiredAndAReportKeepsItsWords() {
        var ada = given.student("Ada");
        var grace = given.advisor("Grace", ada);
        given.handedOver();
        given.view(grace, ada);
        var used = outcomes.choices().getFirst();
        people.actAs(people.administrator("Root"));
        refused("report.refused.outcome-used", () -> outcomes.remove(used.id()));
        outcomes.rename(used.id(), OTHER);
        outcomes.retire(used.id());
        people.actAs(grace);
        assertThat(outcomes.choices()).hasSize(3).noneMatch(it -> it.id().equals(used.id()));
        people.actAs(ada);
        assertThat(reports.find(1).content().views().getFirst().outcome()).isEqualTo(used.label());
        people.actAs(people.administrator("Root2"));
        outcomes.restore(used.id());
        assertThat(outcomes.all().getFirst().retired()).isFalse();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}
