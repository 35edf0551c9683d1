package app.trellis.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.plan.Phase;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.Statements;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The statements about all students, on every database. Today is Tuesday, 24 November 2026. */
@Transactional
abstract class StudentsContract {

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
    void aRowSaysWhereAStudentStands() {
        var ada = rows.student("Ada");
        rows.advise(ada, grace, "ACTIVE", Area.values());
        rows.programme(ada, LocalDate.of(2025, 8, 1));
        rows.milestone(ada, "Later", "PLANNED", LocalDate.of(2027, 1, 1), false);
        rows.milestone(ada, "Next", "UNDER_WAY", LocalDate.of(2026, 12, 1), false);
        rows.milestone(ada, "Done", "REACHED", LocalDate.of(2026, 11, 30), false);
        rows.milestone(ada, "Late", "PLANNED", LocalDate.of(2026, 10, 1), false);
        rows.milestone(ada, "Before Trellis", "PLANNED", LocalDate.of(2025, 11, 1), true);
        rows.review(ada, "2026-W46", true);
        rows.review(ada, "2026-W48", false);
        rows.meeting(ada, LocalDate.of(2026, 11, 11), 25, "LIVE");
        rows.meeting(ada, LocalDate.of(2026, 11, 24), 20, "LIVE");
        rows.meeting(ada, LocalDate.of(2026, 11, 24), 50, "WRITTEN");
        rows.meeting(ada, LocalDate.of(2026, 11, 10), 60, "LIVE");
        var row = students.get(ada);
        assertThat(row.next()).isEqualTo(new NextMilestone("Next", LocalDate.of(2026, 12, 1)));
        assertThat(Objects.requireNonNull(row.lastReview())).hasToString("2026-W46");
        assertThat(Objects.requireNonNull(row.mentorTime()).live()).isEqualTo(45);
        assertThat(Objects.requireNonNull(row.programme()).mainPhase(LocalDate.of(2026, 11, 24)))
                .isEqualTo(Phase.EXECUTION);
        assertThat(row.attention()).containsExactly(new Attention(AttentionReason.LATE_MILESTONE, 54));
    }

    @Test
    void whatIsNotSharedIsNotInTheRow() {
        var silent = rows.students(grace, 1).getFirst();
        jdbc.sql("delete from advising_share").update();
        var row = students.get(silent);
        assertThat(row.shared()).isEmpty();
        assertThat(row.programme()).isNull();
        assertThat(row.next()).isNull();
        assertThat(row.lastReview()).isNull();
        assertThat(row.mentorTime()).isNull();
        assertThat(row.attention()).isEmpty();
    }

    @Test
    void anOwnTargetMeasuresMentorTimeWhereReviewsAreShared() {
        var ada = rows.student("Ada");
        rows.advise(ada, grace, "ACTIVE", Area.REVIEWS);
        rows.review(ada, "2026-W47", true);
        for (var sunday : new String[] {"2026-10-25", "2026-11-08", "2026-11-22"}) {
            rows.meeting(ada, LocalDate.parse(sunday), 30, "LIVE");
        }
        assertThat(students.get(ada).attention()).containsExactly(new Attention(AttentionReason.LITTLE_MENTOR_TIME, 4));
        rows.target(ada, 30, LocalDate.of(2027, 1, 1));
        var row = students.get(ada);
        assertThat(row.attention()).isEmpty();
        assertThat(Objects.requireNonNull(row.mentorTime()).expected()).isEqualTo(30);
    }

    @Test
    void onlyTheAdvisorsOwnActiveStudentsAreThere() {
        var invited = rows.student("Invited");
        rows.advise(invited, grace, "INVITED", Area.values());
        var ended = rows.student("Ended");
        rows.advise(ended, grace, "ENDED", Area.values());
        var foreign = rows.students(people.advisor("Other"), 1).getFirst();
        assertThat(students.page(StudentQuery.ALL, 0, 9).total()).isZero();
        for (var unknown : new AccountId[] {invited, ended, foreign, AccountId.create()}) {
            assertThatThrownBy(() -> students.get(unknown)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatIsSharedWithAnotherAdvisorIsNotSharedWithThisOne() {
        var ada = rows.students(people.advisor("Other"), 1).getFirst();
        rows.advise(ada, grace, "ACTIVE", Area.PLAN);
        var row = students.get(ada);
        assertThat(row.next()).isNotNull();
        assertThat(row.lastReview()).isNull();
        assertThat(row.mentorTime()).isNull();
    }

    @Test
    void nobodyOnLeaveIsCalledSilent() {
        var away = rows.student("Away");
        rows.advise(away, grace, "ACTIVE", Area.REVIEWS);
        assertThat(students.get(away).attention()).hasSize(2);
        rows.programme(away, LocalDate.of(2025, 8, 1));
        rows.leave(away, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));
        assertThat(students.get(away).attention()).isEmpty();
    }

    @Test
    void aPageIsFilteredAndOrdered() {
        rows.students(grace, 4);
        var zoe = rows.student("Zoé 100%");
        rows.advise(zoe, grace, "ACTIVE", Area.values());
        var needy = students.page(new StudentQuery("", AttentionReason.NO_REVIEW, null, StudentOrder.NAME), 0, 9);
        assertThat(needy.rows()).extracting(StudentRow::name).containsExactly("Zoé 100%");
        assertThat(students.page(StudentQuery.ALL, 0, 1).rows())
                .extracting(StudentRow::name)
                .containsExactly("Zoé 100%");
        var byName = students.page(new StudentQuery("STUDENT", null, null, StudentOrder.NAME), 1, 2);
        assertThat(byName.total()).isEqualTo(4);
        assertThat(byName.rows()).extracting(StudentRow::name).containsExactly("Student 001", "Student 002");
        for (var order : StudentOrder.values()) {
            assertThat(students.page(new StudentQuery("", null, null, order), 0, 9)
                            .rows())
                    .hasSize(5);
        }
    }

    @Test
    void whatWaitsForTheAdvisorIsCountedUntilItIsAnswered() {
        var ada = rows.students(grace, 1).getFirst();
        rows.request(ada, grace, Instant.parse("2026-11-16T12:00:00Z"), false);
        rows.request(ada, grace, Instant.parse("2026-11-20T12:00:00Z"), false);
        rows.request(ada, grace, Instant.parse("2026-11-01T12:00:00Z"), true);
        rows.request(ada, people.advisor("Other"), Instant.parse("2026-11-01T12:00:00Z"), false);
        var row = students.get(ada);
        assertThat(row.waiting()).isEqualTo(2);
        assertThat(row.attention()).containsExactly(new Attention(AttentionReason.WAITING_ON_ADVISOR, 8));
    }

    @Test
    void aDueReportIsNamedUntilItIsWithTheAdvisorAndOneThatIsUntilTheySign() {
        var ada = rows.student("Ada");
        rows.advise(ada, grace, "ACTIVE", Area.PLAN);
        rows.programme(ada, LocalDate.of(2025, 12, 1));
        var due = new Attention(AttentionReason.REPORT_DUE, 55, LocalDate.of(2026, 11, 30));
        assertThat(students.get(ada).attention()).containsExactly(due);
        var report = rows.report(ada, "HANDED_OVER", Instant.parse("2026-11-20T12:00:00Z"));
        assertThat(students.get(ada).attention())
                .as("with another advisor, or still a draft, it is unknown")
                .containsExactly(due);
        rows.handed(report, ada, grace);
        assertThat(students.get(ada).attention())
                .containsExactly(new Attention(AttentionReason.REPORT_WITH_ADVISOR, 5));
        jdbc.sql("update annual_report_reader set signed_at = current_timestamp")
                .update();
        assertThat(students.get(ada).attention()).isEmpty();
    }

    @Test
    void aReportThatAllHaveSignedOrWhosePeriodIsAnotherIsNotDue() {
        var ada = rows.student("Ada");
        rows.advise(ada, grace, "ACTIVE", Area.PLAN);
        rows.programme(ada, LocalDate.of(2025, 12, 1));
        rows.report(ada, "DRAFT", null);
        jdbc.sql("update annual_report set own_from = date '2026-01-01', own_until = date '2026-12-31'")
                .update();
        assertThat(students.get(ada).attention())
                .containsExactly(new Attention(AttentionReason.REPORT_DUE, 24, LocalDate.of(2026, 12, 31)));
        jdbc.sql("update annual_report set first_locked_at = opened_at").update();
        assertThat(students.get(ada).attention()).isEmpty();
    }

    @Test
    void fiveHundredStudentsCostAsManyStatementsAsFive() {
        rows.students(grace, 5);
        int five = Statements.count(() -> students.page(StudentQuery.ALL, 0, 20));
        rows.students(grace, 495);
        int many = Statements.count(() -> students.page(StudentQuery.ALL, 0, 20));
        assertThat(students.page(StudentQuery.ALL, 480, 50).rows()).hasSize(20);
        assertThat(many).isEqualTo(five).isEqualTo(5);
    }
}
