package app.trellis.mentoring;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of meetings, each in one statement, however many there are. */
@Component
class MeetingList {

    private static final String ROWS = """
            select t.id, t.held_on, t.minutes, t.mode, t.object_level, m.id as mentor_id, m.name, m.kind,
                t.agenda <> '' or t.notes <> '' as written, coalesce(a.number, 0) as open_actions
            from meeting t join mentor m on m.id = t.mentor_id and m.student_id = t.student_id
            left join (select meeting_id, count(*) as number from meeting_action
                where student_id = :student and done_at is null group by meeting_id) a on a.meeting_id = t.id
            where t.student_id = :student
            """;

    private static final String RECORDS = """
            select t.*, m.id as mentor_id, m.name, m.kind
            from meeting t join mentor m on m.id = t.mentor_id and m.student_id = t.student_id
            where t.student_id = :student
            """;

    private static final String HELD = "and t.minutes is not null ";
    private static final String PLANNED = "and t.minutes is null ";
    private static final String SHOWN = "and" + KeptBack.not("t");
    private static final String NEWEST = " order by t.held_on desc, t.logged_at desc, t.id";
    private static final String NEXT = " order by t.held_on, t.logged_at, t.id";

    private final JdbcClient jdbc;

    MeetingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some of the meetings that took place, newest first. */
    List<MeetingSummary> page(AccountId student, @Nullable MentorId mentor, int offset, int limit) {
        return rows(
                        student,
                        mentor,
                        ROWS + HELD + with(mentor) + NEWEST + " offset :offset rows fetch next :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> MeetingRow.summary(row))
                .list();
    }

    int count(AccountId student, @Nullable MentorId mentor) {
        return rows(
                        student,
                        mentor,
                        "select count(*) from meeting t where t.student_id = :student " + HELD + with(mentor))
                .query(Integer.class)
                .single();
    }

    /** What is planned, the next first. */
    List<MeetingSummary> planned(AccountId student, @Nullable MentorId mentor, int most) {
        return rows(student, mentor, ROWS + PLANNED + with(mentor) + NEXT + " fetch first :most rows only")
                .param("most", most)
                .query((row, n) -> MeetingRow.summary(row))
                .list();
    }

    /** The last meetings that are not kept back, with all that was written, newest first. */
    List<MeetingRecord> heldRecords(AccountId student, int most) {
        return records(student, RECORDS + HELD + SHOWN + NEWEST, most);
    }

    /** The next meetings that are not kept back, with all that was written, the next first. */
    List<MeetingRecord> plannedRecords(AccountId student, int most) {
        return records(student, RECORDS + PLANNED + SHOWN + NEXT, most);
    }

    private List<MeetingRecord> records(AccountId student, String sql, int most) {
        return jdbc.sql(sql + " fetch first :most rows only")
                .param("student", student.value())
                .param("most", most)
                .query((row, n) -> MeetingRow.record(row))
                .list();
    }

    private static String with(@Nullable MentorId mentor) {
        return mentor == null ? "" : "and t.mentor_id = :mentor ";
    }

    private JdbcClient.StatementSpec rows(AccountId student, @Nullable MentorId mentor, String sql) {
        var statement = jdbc.sql(sql).param("student", student.value());
        return mentor == null ? statement : statement.param("mentor", mentor.value());
    }
}
