package app.trellis.report;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneStatus;
import app.trellis.shared.time.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a student's year held, in seven statements however long the lists. It names the tables of plan, projects,
 * meetings, applications, reading groups and reviews; those of the check-in it cannot name, since a test forbids it.
 * What the student keeps to themself is left out, since the report goes to advisors.
 */
@Component
class FactsReader {

    private final JdbcClient jdbc;

    FactsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReportFacts read(AccountId student, ReportYear year, ZoneId zone, List<Milestone> milestones) {
        return new ReportFacts(
                year,
                steps(milestones.stream().filter(it -> past(it, year)).toList()),
                steps(milestones.stream().filter(it -> coming(it, year)).toList()),
                list(
                        student,
                        year,
                        """
                    select p.title, d.decided_on, d.kind, d.result, d.why, d.direction
                    from project_decision d join project p on p.id = d.project_id
                    where d.student_id = :student and d.decided_on between :first and :last and %s
                    order by p.title, d.decided_on, d.id
                    """.formatted(KeptBack.not("p")),
                        (row, n) -> new ReportFacts.Decision(
                                row.getString("title"),
                                day(row, "decided_on"),
                                row.getString("kind"),
                                row.getString("result"),
                                row.getString("why"),
                                row.getString("direction"))),
                list(
                        student,
                        year,
                        """
                    select p.title, p.closed_on, p.lesson from project p
                    where p.student_id = :student and p.lesson <> '' and p.closed_on between :first and :last and %s
                    order by p.closed_on, p.title
                    """.formatted(KeptBack.not("p")),
                        (row, n) -> new ReportFacts.Lesson(
                                row.getString("title"), day(row, "closed_on"), row.getString("lesson"))),
                wentWell(student, year),
                list(
                        student,
                        year,
                        """
                    select m.name, t.held_on, t.minutes, t.mode
                    from meeting t join mentor m on m.id = t.mentor_id
                    where t.student_id = :student and t.minutes is not null and t.held_on between :first and :last
                    and %s order by t.held_on, m.name
                    """.formatted(KeptBack.not("t")),
                        (row, n) -> new ReportFacts.Talk(
                                row.getString("name"),
                                YearMonth.from(day(row, "held_on")),
                                row.getInt("minutes"),
                                row.getString("mode").equals("LIVE"))),
                list(
                        student,
                        year,
                        """
                    select o.title, s.venue, s.state, s.happened_on
                    from project_output o join project_output_step s on s.output_id = o.id
                    join project p on p.id = o.project_id
                    where o.student_id = :student and %s and s.number = (select max(l.number) from project_output_step l
                        where l.output_id = o.id and l.happened_on between :first and :last)
                    order by s.happened_on, o.title
                    """.formatted(KeptBack.not("p")),
                        (row, n) -> new ReportFacts.Output(
                                row.getString("title"),
                                row.getString("venue"),
                                row.getString("state"),
                                day(row, "happened_on"))),
                list(
                        student,
                        year,
                        """
                    select name, attended_on from application
                    where student_id = :student and state = 'ATTENDED' and attended_on between :first and :last
                    order by attended_on, name
                    """,
                        (row, n) -> new ReportFacts.Attended(row.getString("name"), day(row, "attended_on"))),
                sessions(student, year, zone));
    }

    /** A year has weeks of both its ends; the week in which it began belongs to it. */
    private List<ReportFacts.Well> wentWell(AccountId student, ReportYear year) {
        return jdbc.sql("""
                select r.week, r.went_well from review r
                where r.student_id = :student and r.finished_at is not null and r.went_well <> ''
                and r.week between :first and :last and %s order by r.week
                """.formatted(KeptBack.not("r")))
                .param("student", student.value())
                .param("first", IsoWeek.of(year.from()).toString())
                .param("last", IsoWeek.of(year.until()).toString())
                .query((row, n) -> new ReportFacts.Well(
                        IsoWeek.parse(row.getString("week")).monday(), row.getString("went_well")))
                .list();
    }

    private List<ReportFacts.Session> sessions(AccountId student, ReportYear year, ZoneId zone) {
        return jdbc.sql("""
                select g.name, s.topic, s.starts_at
                from group_session s
                join reading_group g on g.id = s.group_id
                join group_session_present p on p.session_id = s.id
                join group_member m on m.id = p.member_id
                where m.account_id = :student and s.state = 'FINISHED' and s.starts_at >= :first and s.starts_at < :last
                order by s.starts_at, s.id
                """)
                .param("student", student.value())
                .param("first", year.from().atStartOfDay(zone).toOffsetDateTime())
                .param("last", year.until().plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .query((row, n) -> new ReportFacts.Session(
                        row.getString("name"),
                        row.getString("topic"),
                        row.getObject("starts_at", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate()))
                .list();
    }

    private <T> List<T> list(AccountId student, ReportYear year, String sql, RowMapper<T> mapping) {
        return jdbc.sql(sql)
                .param("student", student.value())
                .param("first", year.from())
                .param("last", year.until())
                .query(mapping)
                .list();
    }

    private static boolean past(Milestone it, ReportYear year) {
        var reached = it.state().reachedOn();
        return reached == null ? !it.earlier() && within(it.target(), year) : within(reached, year);
    }

    private static boolean coming(Milestone it, ReportYear year) {
        return it.open()
                && it.target().isAfter(year.until())
                && !it.target().isAfter(year.until().plusYears(1));
    }

    private static boolean within(@Nullable LocalDate day, ReportYear year) {
        return day != null && !day.isBefore(year.from()) && !day.isAfter(year.until());
    }

    private static List<ReportFacts.Step> steps(List<Milestone> milestones) {
        return milestones.stream()
                .sorted(Comparator.comparing(Milestone::target))
                .map(it -> new ReportFacts.Step(
                        it.title(),
                        it.target(),
                        it.status(),
                        it.state().reachedOn(),
                        it.status() == MilestoneStatus.DROPPED ? it.state().dropReason() : null))
                .toList();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
