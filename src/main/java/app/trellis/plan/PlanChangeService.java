package app.trellis.plan;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.shared.Change;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a plan, for somebody with whom it is shared, in one statement. */
@Service
@Transactional(readOnly = true)
public class PlanChangeService {

    private static final String WHAT = "changes.plan.";

    private final JdbcClient jdbc;
    private final MilestoneTitles titles;
    private final CurrentAccount current;

    PlanChangeService(JdbcClient jdbc, MilestoneTitles titles, CurrentAccount current) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.current = current;
    }

    /** Milestones reached, begun and still open, dropped, or added by the student, on that day or later; the newest first. */
    @SharedWithAdvisor(Area.PLAN)
    public List<Change> since(AccountId student, LocalDate day) {
        return jdbc.sql("""
                select 'REACHED' as what, reached_on as on_day, title, template_key, template_version
                from milestone where student_id = :student and status = 'REACHED' and reached_on >= :day
                union all
                select 'BEGUN', started_on, title, template_key, template_version
                from milestone where student_id = :student and status = 'UNDER_WAY' and started_on >= :day
                union all
                select 'DROPPED', dropped_on, title, template_key, template_version
                from milestone where student_id = :student and status = 'DROPPED' and dropped_on >= :day
                union all
                select 'ADDED', added_on, title, template_key, template_version
                from milestone where student_id = :student and added_on >= :day
                order by on_day desc, title fetch first :most rows only""")
                .param("student", student.value())
                .param("day", day)
                .param("most", Change.MOST)
                .query((row, n) -> new Change(
                        row.getObject("on_day", LocalDate.class),
                        WHAT + row.getString("what"),
                        titles.title(
                                row.getString("title"),
                                row.getString("template_key"),
                                row.getInt("template_version"),
                                current.locale())))
                .list();
    }
}
