package app.trellis.account;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The row rule: who may see what of which student. Asked anew at every call, so an end is an end at once. What an advisor
 * is let see is in the student's log before they see it.
 */
@Component("studentAccess")
class StudentAccess {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AccessLog log;
    private final Clock clock;

    StudentAccess(JdbcClient jdbc, CurrentAccount current, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Whether the signed-in advisor may see this area of this student now, or the signed-in student looks at their own
     * as an advisor would. Called by name from an annotation.
     */
    public boolean shares(AccountId student, String area) {
        if (!current.isPresent()) {
            return false;
        }
        if (current.has(Role.STUDENT) && current.id().equals(student)) {
            return true;
        }
        return current.has(Role.ADVISOR) && sharesWithAdvisor(student, Area.valueOf(area));
    }

    /** One statement asks whether it is shared and whether this hour's look is noted already. */
    private boolean sharesWithAdvisor(AccountId student, Area area) {
        var noted = jdbc.sql("""
                select exists (select 1 from access_log l where l.student_id = a.student_id and l.viewer_id = a.advisor_id
                    and l.deed = 'SAW' and l.area = s.area and l.slot = :hour)
                from advising a join advising_share s on s.advising = a.id
                where a.student_id = :student and a.advisor_id = :advisor and a.state = 'ACTIVE'
                and s.area = :area
                and exists (select 1 from account v where v.id = a.advisor_id and v.disabled_at is null)""")
                .param("student", student.value())
                .param("advisor", current.id().value())
                .param("area", area.name())
                .param("hour", AccessLog.hour(clock.instant()).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .list();
        if (noted.contains(false)) {
            log.record(student, Deed.SAW, area, "");
        }
        return !noted.isEmpty();
    }
}
