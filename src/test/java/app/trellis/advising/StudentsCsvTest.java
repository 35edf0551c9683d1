package app.trellis.advising;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.plan.Phase;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking the list out as a file, and finding those in one phase. Today is Tuesday, 24 November 2026. */
@ServiceTest
class StudentsCsvTest {

    @Autowired
    private StudentsService students;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Rows rows;
    private AccountId grace;

    @BeforeEach
    void anAdvisor() {
        rows = new Rows(jdbc);
        grace = people.advisor("Grace");
        people.actAs(grace);
    }

    @Test
    void aPhaseFindsOnlyThoseWhoShareTheirPlan() {
        var ada = rows.students(grace, 1).getFirst();
        var silent = rows.student("Silent");
        rows.advise(silent, grace, "ACTIVE", Area.REVIEWS);
        rows.programme(silent, LocalDate.of(2025, 10, 1));
        var found = students.page(new StudentQuery("", null, Phase.EXECUTION, StudentOrder.NAME), 0, 9);
        assertThat(found.rows()).extracting(StudentRow::id).containsExactly(ada);
    }

    @Test
    void aFileHoldsWhatIsSharedAndNothingASpreadsheetWouldCompute() {
        var ada = rows.student("=cmd()");
        rows.advise(ada, grace, "ACTIVE", Area.PLAN);
        rows.programme(ada, LocalDate.of(2025, 10, 1));
        rows.milestone(ada, "+Next", "PLANNED", LocalDate.of(2026, 12, 1), false);
        rows.review(ada, "2026-W46", true);
        rows.meeting(ada, LocalDate.of(2026, 11, 20), 55, "LIVE");
        assertThat(students.export(StudentQuery.ALL).lines().toList().get(1))
                .isEqualTo("'=cmd(),PLAN,EXECUTION,,'+Next,2026-12-01,,0,REPORT_DUE 2026-09-30");
        assertThat(jdbc.sql("select count(*) from access_log where student_id = ? and deed = 'EXPORTED'")
                        .param(ada.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFileOfFiveHundredCostsAsManyStatementsAsOneOfFive() {
        rows.students(grace, 5);
        int five = Statements.count(() -> students.export(StudentQuery.ALL));
        rows.students(grace, 495);
        int many = Statements.count(() -> students.export(StudentQuery.ALL));
        assertThat(many).isEqualTo(five).isLessThanOrEqualTo(5);
    }
}
