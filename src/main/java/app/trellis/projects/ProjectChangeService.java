package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.KeptBack;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.shared.Change;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in projects, for somebody with whom they are shared, in one statement. */
@Service
@Transactional(readOnly = true)
public class ProjectChangeService {

    private static final String DECISION = "changes.decision.";
    private static final String OUTPUT = "changes.output.";

    private final JdbcClient jdbc;

    ProjectChangeService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Decisions, and steps of outputs, on that day or later; the newest first. */
    @SharedWithAdvisor(Area.PROJECTS)
    public List<Change> since(AccountId student, LocalDate day) {
        return jdbc.sql("""
                select 'D' as sort, d.kind as what, d.decided_on as on_day, p.title from project_decision d
                join project p on p.id = d.project_id and p.student_id = d.student_id
                where d.student_id = :student and d.decided_on >= :day and %1$s
                union all
                select 'O', s.state, s.happened_on, o.title from project_output_step s
                join project_output o on o.id = s.output_id and o.student_id = s.student_id
                join project p on p.id = o.project_id and p.student_id = o.student_id
                where s.student_id = :student and s.happened_on >= :day and %1$s
                order by on_day desc, title fetch first :most rows only""".formatted(KeptBack.not("p")))
                .param("student", student.value())
                .param("day", day)
                .param("most", Change.MOST)
                .query((row, n) -> new Change(
                        row.getObject("on_day", LocalDate.class),
                        (row.getString("sort").equals("D") ? DECISION : OUTPUT) + row.getString("what"),
                        row.getString("title")))
                .list();
    }
}
