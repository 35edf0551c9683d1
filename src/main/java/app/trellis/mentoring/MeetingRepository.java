package app.trellis.mentoring;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored meetings. One that is planned has no minutes yet. Every statement names the student it is for. */
@Repository
class MeetingRepository {

    private static final String SELECT = """
            select t.id, t.held_on, t.minutes, t.mode, t.object_level, m.id as mentor_id, m.name, m.kind
            from meeting t join mentor m on m.id = t.mentor_id and m.student_id = t.student_id
            where t.student_id = :student and t.minutes is not null
            """;

    private final JdbcClient jdbc;

    MeetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Meetings from one day to another, both included, newest first. */
    List<Meeting> list(AccountId student, LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + "and t.held_on between :from and :to order by t.held_on desc, t.logged_at desc, t.id")
                .param("student", student.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> meeting(row))
                .list();
    }

    Optional<Meeting> find(AccountId student, MeetingId id) {
        return jdbc.sql(SELECT + "and t.id = :id")
                .param("student", student.value())
                .param("id", id.value())
                .query((row, n) -> meeting(row))
                .optional();
    }

    void add(AccountId student, MeetingId id, MeetingData meeting, Instant now) {
        jdbc.sql("""
                        insert into meeting (id, student_id, mentor_id, held_on, minutes, mode, object_level, logged_at)
                        values (:id, :student, :mentor, :day, :minutes, :mode, :objectLevel, :now)
                        """)
                .param("id", id.value())
                .param("student", student.value())
                .param("mentor", meeting.mentor().value())
                .param("day", meeting.date())
                .param("minutes", meeting.minutes())
                .param("mode", meeting.mode().name())
                .param("objectLevel", meeting.objectLevel())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Changes a meeting; false if the student has none such. */
    boolean change(AccountId student, MeetingId id, MeetingData meeting) {
        return jdbc.sql("""
                        update meeting set mentor_id = :mentor, held_on = :day, minutes = :minutes, mode = :mode,
                            object_level = :objectLevel
                        where id = :id and student_id = :student
                        """)
                        .param("id", id.value())
                        .param("student", student.value())
                        .param("mentor", meeting.mentor().value())
                        .param("day", meeting.date())
                        .param("minutes", meeting.minutes())
                        .param("mode", meeting.mode().name())
                        .param("objectLevel", meeting.objectLevel())
                        .update()
                == 1;
    }

    void remove(AccountId student, MeetingId id) {
        jdbc.sql("delete from meeting where id = :id and student_id = :student")
                .param("id", id.value())
                .param("student", student.value())
                .update();
    }

    /** Live minutes with mentors of one kind since a day. */
    int liveMinutes(AccountId student, MentorKind kind, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select coalesce(sum(t.minutes), 0)
                        from meeting t join mentor m on m.id = t.mentor_id and m.student_id = t.student_id
                        where t.student_id = :student and t.mode = 'LIVE' and m.kind = :kind
                          and t.held_on between :from and :to
                        """)
                .param("student", student.value())
                .param("kind", kind.name())
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                MentorRepository.mentor(row),
                row.getObject("held_on", LocalDate.class),
                row.getInt("minutes"),
                MeetingMode.valueOf(row.getString("mode")),
                row.getBoolean("object_level"));
    }
}
