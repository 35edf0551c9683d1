package app.trellis.projects;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored decisions. Every statement names the student it is for. */
@Repository
class DecisionRepository {

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The decisions of a project, newest first. */
    List<Decision> list(AccountId student, ProjectId project) {
        return jdbc.sql("""
                        select * from project_decision where project_id = :project and student_id = :student
                        order by decided_on desc, created_at desc
                        """)
                .param("project", project.value())
                .param("student", student.value())
                .query((row, n) -> decision(row))
                .list();
    }

    Optional<Decision> find(AccountId student, DecisionId id) {
        return of(student, id, "select * from project_decision where id = :id and student_id = :student")
                .query((row, n) -> decision(row))
                .optional();
    }

    void add(AccountId student, Decision it, Instant now) {
        of(student, it.id(), """
                        insert into project_decision (id, project_id, student_id, kind, result, why, direction,
                            decided_on, created_at)
                        values (:id, :project, :student, :kind, :result, :why, :direction, :on, :now)
                        """)
                .param("project", it.project().value())
                .param("kind", it.kind().name())
                .param("result", it.result())
                .param("why", it.why())
                .param("direction", it.direction())
                .param("on", it.decidedOn())
                .param("now", ProjectRepository.utc(now))
                .update();
    }

    void remove(AccountId student, DecisionId id) {
        of(student, id, "delete from project_decision where id = :id and student_id = :student")
                .update();
    }

    private JdbcClient.StatementSpec of(AccountId student, DecisionId id, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("id", id.value());
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                ProjectRow.id(row, "project_id"),
                DecisionKind.valueOf(row.getString("kind")),
                row.getString("result"),
                row.getString("why"),
                row.getString("direction"),
                row.getObject("decided_on", LocalDate.class));
    }
}
