package app.trellis.advising.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.advising.Rows;
import app.trellis.advising.StudentsService;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import app.trellis.shared.Change;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ChangesTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 10);

    @Autowired
    private SharedChanges changes;

    @Autowired
    private PlanService plans;

    @Autowired
    private StudentsService students;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Rows rows;
    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void aStudentWhoSharesEverything() {
        rows = new Rows(jdbc);
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.advise(grace, ada, Area.values());
    }

    @Test
    void eachAreaTellsWhatHappenedSinceAndNothingEarlier() {
        rows.milestone(ada, "Old", "REACHED", LocalDate.of(2026, 11, 1), false);
        rows.milestone(ada, "New", "REACHED", LocalDate.of(2026, 11, 1), false);
        jdbc.sql(
                        "update milestone set reached_on = case when title = 'New' then date '2026-11-12' else date '2026-11-09' end")
                .update();
        rows.meeting(ada, LocalDate.of(2026, 11, 9), 30, "LIVE");
        rows.meeting(ada, LocalDate.of(2026, 11, 11), 30, "LIVE");
        assertThat(told()).containsExactly("changes.plan.REACHED", "changes.meetings.MET");
    }

    @Test
    void aMilestoneThatWasAddedOrDroppedIsTold() {
        rows.programme(ada, LocalDate.of(2025, 10, 1));
        people.actAs(ada);
        plans.add(new MilestoneData(Phase.EXECUTION, "Stays", "", LocalDate.of(2027, 1, 1)));
        var given = plans.add(new MilestoneData(Phase.EXECUTION, "Goes", "", LocalDate.of(2027, 1, 1)));
        jdbc.sql("update milestone set added_on = date '2026-11-09' where title = 'Goes'")
                .update();
        plans.drop(given, "Not worth it");
        people.actAs(grace);
        assertThat(told()).containsExactlyInAnyOrder("changes.plan.DROPPED", "changes.plan.ADDED");
        people.actAs(ada);
        plans.restore(given);
        people.actAs(grace);
        assertThat(told()).containsExactly("changes.plan.ADDED");
    }

    @Test
    void whatIsNotSharedIsNotTold() {
        rows.meeting(ada, LocalDate.of(2026, 11, 11), 30, "LIVE");
        jdbc.sql("delete from advising_share where area = 'MEETINGS'").update();
        assertThat(told()).isEmpty();
        assertThat(changes.lastMet(students.get(ada), grace)).isEmpty();
    }

    @Test
    void theLastLiveMeetingWithThisAdvisorCounts() {
        rows.meeting(ada, LocalDate.of(2026, 11, 20), 30, "LIVE");
        assertThat(changes.lastMet(students.get(ada), grace)).isEmpty();
        jdbc.sql("update mentor set account_id = :grace where student_id = :ada")
                .param("grace", grace.value())
                .param("ada", ada.value())
                .update();
        assertThat(changes.lastMet(students.get(ada), grace)).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void theDayIsTheReadersChoiceOrTheLastMeetingOrAFortnight() {
        var today = LocalDate.of(2026, 11, 24);
        assertThat(Since.of(SINCE, Optional.of(today), today).day()).isEqualTo(SINCE);
        assertThat(Since.of(null, Optional.of(SINCE.minusDays(9)), today).day()).isEqualTo(SINCE.minusDays(9));
        assertThat(Since.of(null, Optional.empty(), today).day()).isEqualTo(SINCE);
    }

    @Test
    void manyChangesCostAsManyStatementsAsFew() {
        var row = students.get(ada);
        changes.of(row, SINCE);
        int few = Statements.count(() -> changes.of(row, SINCE));
        for (int number = 0; number < 80; number++) {
            rows.meeting(ada, LocalDate.of(2026, 11, 11), 30, "LIVE");
        }
        assertThat(Statements.count(() -> changes.of(row, SINCE)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(12);
        assertThat(told()).hasSize(Change.MOST);
    }

    @Test
    void everyMethodIsRefusedToWhomNothingIsShared() {
        people.endAdvising(grace, ada);
        refused();
        people.actAs(people.advisor("Mallory"));
        refused();
        people.actAs(people.student("Eve"));
        refused();
        people.actAs(people.administrator("Root"));
        refused();
        people.anonymous();
        refused();
    }

    private void refused() {
        for (var unknown : new AccountId[] {ada, new AccountId(UUID.randomUUID())}) {
            for (Supplier<?> read : List.<Supplier<?>>of(
                    () -> changes.plan().since(unknown, SINCE),
                    () -> changes.reviews().since(unknown, SINCE),
                    () -> changes.ideas().since(unknown, SINCE),
                    () -> changes.projects().since(unknown, SINCE),
                    () -> changes.agenda().since(unknown, SINCE),
                    () -> changes.meetings().since(unknown, SINCE),
                    () -> changes.meetings().lastMet(unknown, grace))) {
                assertThatThrownBy(read::get).isInstanceOf(NotFound.class);
            }
        }
    }

    private List<String> told() {
        return changes.of(students.get(ada), SINCE).stream().map(Change::key).toList();
    }
}
