package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.KeptBack;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.shared.Change;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to ideas, for somebody with whom they are shared, in one statement. No number is read. */
@Service
@Transactional(readOnly = true)
public class IdeaChangeService {

    private static final String STATE = "changes.idea.";

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    IdeaChangeService(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Ideas captured, or changed and beyond that, on that day of the reader's, or later; the newest first. */
    @SharedWithAdvisor(Area.IDEAS)
    public List<Change> since(AccountId student, LocalDate day) {
        var zone = current.zone();
        return jdbc.sql("""
                select line, state, case when state = 'CAPTURED' then captured_at else changed_at end as at_time
                from idea where student_id = :student and %s
                and case when state = 'CAPTURED' then captured_at else changed_at end >= :from
                order by at_time desc fetch first :most rows only""".formatted(KeptBack.not("idea")))
                .param("student", student.value())
                .param("from", day.atStartOfDay(zone).toOffsetDateTime())
                .param("most", Change.MOST)
                .query((row, n) -> new Change(
                        row.getObject("at_time", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        STATE + row.getString("state"),
                        row.getString("line")))
                .list();
    }
}
