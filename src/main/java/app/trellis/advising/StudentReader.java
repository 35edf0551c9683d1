package app.trellis.advising;

import app.trellis.account.AccountId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all students of an advisor in three statements, however many there are. Only active relations are read, and of
 * reviews and mentor time only what is shared; the programme is read for its leave, so that nobody on leave is called
 * silent.
 */
@Component
class StudentReader {

    /** The advisor's own active relations, in every part of the statement, so that each part starts from an index. */
    private static final String MINE = "a.advisor_id = :advisor and a.state = 'ACTIVE' ";

    private static final String SHARING =
            "join advising a on a.student_id = x.student_id join advising_share s on s.advising = a.id where " + MINE;

    private static final String FACTS =
            """
            select a.student_id, student.name, student.created_at, %4$s,
                p.start_date, p.length_months, p.pace, p.experience, p.profile, p.safety_nearby, p.switched_on,
                g.minutes as target, w.waiting, w.waiting_since, c.asked_at as conversation_since, r.week,
                m.next_target, m.late_target, t.recent, t.week1, t.week2, t.week3, t.week4, t.week5
            from advising a
            join account student on student.id = a.student_id
            %5$s
            left join programme p on p.student_id = a.student_id
            left join mentor_wish g on g.student_id = a.student_id and shares_reviews.area is not null
            left join (select x.student_id, max(x.week) as week from review x %1$s
                    and s.area = 'REVIEWS' and x.finished_at is not null
                    group by x.student_id) r on r.student_id = a.student_id
            left join (select x.student_id,
                    min(case when x.target_date >= :today then x.target_date end) as next_target,
                    min(case when x.target_date < :today and not x.earlier then x.target_date end) as late_target
                    from milestone x %1$s and s.area = 'PLAN' and x.status in ('PLANNED', 'UNDER_WAY')
                    group by x.student_id) m on m.student_id = a.student_id
            left join (select x.student_id, %2$s
                    from meeting x %1$s
                    and s.area = 'REVIEWS' and x.mode = 'LIVE' and x.held_on between :first and :today
                    group by x.student_id) t on t.student_id = a.student_id
            left join (select x.student_id, count(*) as waiting, min(x.asked_at) as waiting_since
                    from feedback_request x
                    where x.advisor_id = :advisor and x.answered_at is null and x.revoked_at is null
                    group by x.student_id) w on w.student_id = a.student_id
            left join conversation_request c on c.student_id = a.student_id and c.advisor_id = a.advisor_id
                    and c.closed_at is null and c.asked_at >= a.accepted_at
            where %3$s""".formatted(SHARING, MeetingSums.SQL, MINE, SharedAreas.COLUMNS, SharedAreas.JOINS);

    private static final String LEAVES = """
            select l.student_id, l.id, l.first_day, l.last_day
            from advising a join leave_period l on l.student_id = a.student_id where\s""" + MINE;

    /** Of reports only what says when they are due, and what was handed to this advisor. */
    private static final String REPORTS = """
            select r.student_id, r.report_year, r.own_from, r.own_until,
                r.first_locked_at is not null or h.advisor_id is not null as done,
                case when h.advisor_id is not null and h.signed_at is null then r.handed_at end as waiting_since
            from advising a join annual_report r on r.student_id = a.student_id
            left join annual_report_reader h on h.report_id = r.id and h.version = r.version
                    and h.advisor_id = a.advisor_id and h.handed and r.state = 'HANDED_OVER'
            where\s""" + MINE;

    private final JdbcClient jdbc;

    StudentReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param only this student, or all when null */
    List<StudentFacts> read(AccountId advisor, LocalDate today, @Nullable AccountId only) {
        var sums = new MeetingSums(today);
        var leaves = FactsRow.leaves(narrowed(LEAVES, advisor, only));
        var reports = FactsRow.reports(narrowed(REPORTS, advisor, only));
        return narrowed(FACTS, advisor, only)
                .param("today", today)
                .params(sums.parameters())
                .query((found, number) -> new FactsRow(found, sums, today).facts(leaves, reports))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, AccountId advisor, @Nullable AccountId only) {
        var statement =
                jdbc.sql(only == null ? sql : sql + "and a.student_id = :only").param("advisor", advisor.value());
        return only == null ? statement : statement.param("only", only.value());
    }
}
