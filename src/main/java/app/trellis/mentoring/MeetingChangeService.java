package app.trellis.mentoring;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.KeptBack;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.shared.Change;
import app.trellis.shared.storage.ChangeRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which meetings took place and which promises were kept, for somebody with whom they are shared. */
@Service
@Transactional(readOnly = true)
public class MeetingChangeService {

    private static final String WHAT = "changes.meetings.";

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    MeetingChangeService(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Meetings that took place, and what was done of what was agreed, on that day or later; the newest first. */
    @SharedWithAdvisor(Area.MEETINGS)
    public List<Change> since(AccountId student, LocalDate day) {
        var zone = current.zone();
        return jdbc.sql("""
                select * from (
                select 'MET' as what, m.held_on as on_day, cast(null as timestamp with time zone) as at_time,
                    r.name as title
                from meeting m join mentor r on r.id = m.mentor_id and r.student_id = m.student_id
                where m.student_id = :student and m.minutes is not null and m.held_on >= :day and %1$s
                union all
                select 'DONE', cast(null as date), a.done_at, a.what from meeting_action a
                join meeting m on m.id = a.meeting_id and m.student_id = a.student_id
                where a.student_id = :student and a.done_at >= :from and %1$s) x
                order by coalesce(on_day, cast(at_time as date)) desc fetch first :most rows only""".formatted(KeptBack.not("m")))
                .param("student", student.value())
                .param("day", day)
                .param("from", day.atStartOfDay(zone).toOffsetDateTime())
                .param("most", Change.MOST)
                .query((row, n) -> ChangeRow.read(row, zone, WHAT))
                .list();
    }

    /** The last day on which the student met this advisor; empty if the advisor is no mentor of theirs, or never met. */
    @SharedWithAdvisor(Area.MEETINGS)
    public Optional<LocalDate> lastMet(AccountId student, AccountId advisor) {
        return jdbc.sql("""
                select max(m.held_on) from meeting m
                join mentor r on r.id = m.mentor_id and r.student_id = m.student_id
                where m.student_id = :student and r.account_id = :advisor and m.minutes is not null
                and m.mode = 'LIVE' and m.held_on <= :today""")
                .param("student", student.value())
                .param("advisor", advisor.value())
                .param("today", current.today())
                .query(LocalDate.class)
                .optional();
    }
}
