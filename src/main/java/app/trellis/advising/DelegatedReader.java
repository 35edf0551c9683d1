package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.plan.Experience;
import app.trellis.plan.Leave;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.Programme;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.time.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads names and dates for a delegate, in two statements. Nothing that somebody wrote is in them. */
@Component
class DelegatedReader {

    private static final String MINE = """
            from advisor_link d join advising a on a.advisor_id = d.advisor_id
            where d.taken_by = :me and d.kind = 'DELEGATE' and d.ended_at is null
            and exists (select 1 from account v where v.id = d.taken_by and v.disabled_at is null)
            and a.state = 'ACTIVE' and a.delegate_dates\s""";

    private static final String DATES =
            """
            select a.student_id, student.name, advisor.name as advisor,
                p.start_date, p.length_months, p.pace, p.experience, p.profile, p.safety_nearby, p.switched_on,
                (select max(x.held_on) from meeting x where x.student_id = a.student_id and x.minutes is not null
                    and %2$s) as last_meeting,
                (select min(x.held_on) from meeting x where x.student_id = a.student_id and x.minutes is null
                    and x.held_on >= :today and %2$s) as next_meeting,
                (select min(x.target_date) from milestone x where x.student_id = a.student_id
                    and x.status in ('PLANNED', 'UNDER_WAY') and x.target_date >= :today and %1$s) as next_milestone,
                (select max(x.week) from review x where x.student_id = a.student_id and x.finished_at is not null
                    and %3$s) as last_review
            from advising a
            join account student on student.id = a.student_id
            join account advisor on advisor.id = a.advisor_id
            left join programme p on p.student_id = a.student_id and %1$s
            where a.id in (select a.id %4$s)
            order by student.name, a.id offset :offset rows fetch next :limit rows only""".formatted(shared(Area.PLAN), shared(Area.MEETINGS), shared(Area.REVIEWS), MINE);

    private final JdbcClient jdbc;

    DelegatedReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DelegatedStudent> page(AccountId delegate, LocalDate today, int offset, int limit) {
        var leaves =
                FactsRow.leaves(jdbc.sql("""
                select l.student_id, l.id, l.first_day, l.last_day from leave_period l
                where l.student_id in (select a.student_id %s and %s)""".formatted(MINE, shared(Area.PLAN))).param("me", delegate.value()));
        return jdbc.sql(DATES)
                .param("me", delegate.value())
                .param("today", today)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> student(row, leaves))
                .list();
    }

    int count(AccountId delegate) {
        return jdbc.sql("select count(*) " + MINE)
                .param("me", delegate.value())
                .query(Integer.class)
                .single();
    }

    private static String shared(Area area) {
        return "exists (select 1 from advising_share s where s.advising = a.id and s.area = '%s')"
                .formatted(area.name());
    }

    private static DelegatedStudent student(ResultSet row, Map<AccountId, List<Leave>> leaves) throws SQLException {
        var programme =
                programme(row, leaves.getOrDefault(new AccountId(row.getObject("student_id", UUID.class)), List.of()));
        var week = row.getString("last_review");
        return new DelegatedStudent(
                row.getString("name"),
                row.getString("advisor"),
                programme == null ? null : programme.start(),
                programme == null ? null : programme.end(),
                row.getObject("last_meeting", LocalDate.class),
                row.getObject("next_meeting", LocalDate.class),
                row.getObject("next_milestone", LocalDate.class),
                week == null ? null : IsoWeek.parse(week));
    }

    private static @Nullable Programme programme(ResultSet row, List<Leave> leaves) throws SQLException {
        var start = row.getObject("start_date", LocalDate.class);
        return start == null
                ? null
                : new Programme(
                        start,
                        row.getInt("length_months"),
                        Pace.valueOf(row.getString("pace")),
                        Experience.valueOf(row.getString("experience")),
                        Profile.valueOf(row.getString("profile")),
                        SafetyNearby.valueOf(row.getString("safety_nearby")),
                        leaves,
                        row.getObject("switched_on", LocalDate.class));
    }
}
