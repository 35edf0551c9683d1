package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.shared.Change;
import app.trellis.shared.storage.ChangeRow;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in the agenda and to bets, for somebody with whom they are shared, in one statement. */
@Service
@Transactional(readOnly = true)
public class AgendaChangeService {

    private static final String WHAT = "changes.agenda.";

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    AgendaChangeService(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Versions kept, and bets placed or ended, on that day of the reader's, or later; the newest first. */
    @SharedWithAdvisor(Area.AGENDA)
    public List<Change> since(AccountId student, LocalDate day) {
        var zone = current.zone();
        return jdbc.sql("""
                select * from (
                    select 'KEPT' as what, cast(null as date) as on_day, kept_at as at_time,
                        cast(number as varchar(200)) as title
                    from agenda_version where student_id = :student and kept_at >= :from
                    union all
                    select 'BET_PLACED', cast(null as date), created_at, title from bet
                    where student_id = :student and created_at >= :from
                    union all
                    select 'BET_ENDED', ended_on, cast(null as timestamp with time zone), title from bet
                    where student_id = :student and ended_on >= :day) x
                order by coalesce(on_day, cast(at_time as date)) desc fetch first :most rows only""")
                .param("student", student.value())
                .param("from", day.atStartOfDay(zone).toOffsetDateTime())
                .param("day", day)
                .param("most", Change.MOST)
                .query((row, n) -> ChangeRow.read(row, zone, WHAT))
                .list();
    }
}
