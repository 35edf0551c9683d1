package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.impact.OpportunityId;
import app.trellis.plan.MilestoneId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what Today asks about, each in one statement. */
@Component
class ProjectReminders {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    ProjectReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An output that is being written and may have a deadline: its own, or that of its venue. */
    record Draft(
            ProjectId project,
            String title,
            String venue,
            @Nullable OpportunityId opportunity,
            @Nullable LocalDate deadline,
            @Nullable MilestoneId milestone) {}

    /** A project that runs and was never tested. */
    record Untested(
            ProjectId project,
            String title,
            LocalDate started,
            @Nullable FieldSpeed speed) {}

    List<Draft> drafts(AccountId student) {
        return of(student, """
                        select project_id, title, venue, opportunity, deadline, milestone_id from project_output
                        where student_id = :student and state = 'DRAFTING'
                            and (deadline is not null or opportunity is not null)
                        order by deadline, title, id fetch first :most rows only
                        """)
                .query((row, n) -> new Draft(
                        ProjectRow.id(row, "project_id"),
                        row.getString("title"),
                        row.getString("venue"),
                        Optional.ofNullable(row.getString("opportunity"))
                                .map(OpportunityId::new)
                                .orElse(null),
                        ProjectRow.date(row, "deadline"),
                        Optional.ofNullable(row.getObject("milestone_id", UUID.class))
                                .map(MilestoneId::new)
                                .orElse(null)))
                .list();
    }

    /** Running projects without a first test, the oldest first. */
    List<Untested> untested(AccountId student) {
        return of(student, """
                        select id, title, started_on, speed from project
                        where student_id = :student and state = 'RUNNING' and first_test_on is null
                            and started_on is not null
                        order by started_on, id fetch first :most rows only
                        """)
                .query((row, n) -> new Untested(
                        ProjectRow.id(row, "id"),
                        row.getString("title"),
                        row.getObject("started_on", LocalDate.class),
                        ProjectRow.word(FieldSpeed.class, row, "speed")))
                .list();
    }

    /** The last day on which any project ran: today if one runs, none if none ever did. */
    Optional<LocalDate> lastDay(AccountId student, LocalDate today) {
        return jdbc.sql("""
                        select max(coalesce(last_day, cast(:today as date))) as last_run from project_run
                        where student_id = :student
                        """)
                .param("student", student.value())
                .param("today", today)
                .query((row, n) -> Optional.ofNullable(row.getObject("last_run", LocalDate.class)))
                .single();
    }

    private JdbcClient.StatementSpec of(AccountId student, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("most", MOST);
    }
}
