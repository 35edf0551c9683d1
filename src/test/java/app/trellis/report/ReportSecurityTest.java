package app.trellis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** A draft is its student's; a report is for the advisors it was handed to, while they advise; the scale is for others. */
@ServiceTest
class ReportSecurityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportHandOverService handOver;

    @Autowired
    private AdvisorReportService received;

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private People people;

    private Reports given;

    @Autowired
    void given(AutowireCapableBeanFactory beans) {
        given = beans.createBean(Reports.class);
    }

    private AccountId ada = new AccountId(UUID.randomUUID());
    private AccountId grace = new AccountId(UUID.randomUUID());
    private ReportId id = ReportId.create();
    private OutcomeId outcome = OutcomeId.create();

    @BeforeEach
    void adaHasHandedAReportToGrace() {
        ada = given.student("Ada");
        grace = given.advisor("Grace", ada);
        id = given.handedOver();
        people.actAs(grace);
        outcome = outcomes.choices().getFirst().id();
    }

    @Test
    void aStrangerIsRefused() {
        people.anonymous();
        assertDenied(studentsOwn());
        assertDenied(studentsRest());
        assertDenied(advisors());
        assertDenied(administrators());
    }

    @Test
    void anAdministratorNeverSeesContent() {
        people.actAs(people.administrator("Root"));
        assertDenied(studentsOwn());
        assertDenied(studentsRest());
        assertDenied(advisors());
        assertThat(outcomes.all()).hasSize(4);
    }

    @Test
    void anAdvisorIsRefusedWhatIsTheStudentsAndTheScale() {
        assertDenied(studentsOwn());
        assertDenied(studentsRest());
        assertDenied(administrators());
    }

    @Test
    void aStudentIsRefusedWhatIsForAdvisorsAndTheScale() {
        people.actAs(ada);
        assertDenied(advisors());
        assertDenied(administrators());
    }

    @Test
    void forAnotherStudentItDoesNotExist() {
        given.student("Eve");
        assertUnknown(studentsOwn());
        assertThat(reports.locked(1)).isEmpty();
        assertThat(handOver.advisors()).isEmpty();
    }

    @Test
    void forAnAdvisorWhoWasNotChosenItDoesNotExistWhateverIsShared() {
        people.advise(people.advisor("Other"), ada, Area.values());
        assertUnknown(advisors());
        assertThat(received.list(ada)).isEmpty();
    }

    @Test
    void forAnAdvisorWhoAdvisesNoMoreItDoesNotExistSignedOrNot() {
        given.view(grace, ada);
        given.sign(grace, ada, id);
        people.actAs(grace);
        assertThat(received.locked(ada, 1, 1).number()).isEqualTo(1);
        people.endAdvising(grace, ada);
        assertUnknown(advisors());
        assertThatThrownBy(() -> received.list(ada)).isInstanceOf(NotFound.class);
        people.actAs(ada);
        assertThat(reports.locked(1)).as("the student keeps it").hasSize(1);
    }

    private static void assertDenied(List<Runnable> calls) {
        calls.forEach(call -> assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class));
    }

    private static void assertUnknown(List<Runnable> calls) {
        calls.forEach(call -> assertThatThrownBy(call::run).isInstanceOf(NotFound.class));
    }

    private List<Runnable> studentsOwn() {
        return List.of(
                () -> reports.find(1),
                () -> reports.open(9),
                () -> reports.write(id, ReportField.PLAN, new Edit("", "x")),
                () -> reports.choosePeriod(id, DAY, DAY),
                () -> reports.expect(id, DAY),
                () -> reports.facts(id),
                () -> handOver.handOver(id, Set.of()),
                () -> handOver.takeBack(id),
                () -> handOver.writeReply(id, new Edit("", "x")),
                () -> handOver.sign(id),
                () -> handOver.withdraw(id),
                () -> handOver.openNewVersion(id));
    }

    private List<Runnable> studentsRest() {
        return List.of(() -> reports.list(), () -> reports.due(), () -> reports.locked(1), () -> handOver.advisors());
    }

    private List<Runnable> advisors() {
        return Stream.<Runnable>of(
                        () -> received.find(ada, 1),
                        () -> received.locked(ada, 1, 1),
                        () -> received.write(ada, 1, new Edit("", "x")),
                        () -> received.choose(ada, 1, outcome),
                        () -> received.give(ada, 1),
                        () -> received.takeBack(ada, 1),
                        () -> received.sign(ada, 1),
                        () -> received.withdraw(ada, 1))
                .toList();
    }

    private List<Runnable> administrators() {
        return List.of(
                () -> outcomes.all(),
                () -> outcomes.add(new OutcomeLabel("a", "b")),
                () -> outcomes.rename(outcome, new OutcomeLabel("a", "b")),
                () -> outcomes.move(outcome, 1),
                () -> outcomes.retire(outcome),
                () -> outcomes.restore(outcome),
                () -> outcomes.remove(outcome));
    }
}
