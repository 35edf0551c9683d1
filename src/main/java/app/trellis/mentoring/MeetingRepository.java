package app.trellis.mentoring;

import app.trellis.account.AccountId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored meetings, one at a time. One that is planned has no minutes yet. Every statement names the student it is for. */
@Repository
class MeetingRepository {

    private static final String WITH_MENTOR = """
            select t.*, m.id as mentor_id, m.name, m.kind
            from meeting t join mentor m on m.id = t.mentor_id and m.student_id = t.student_id
            where t.student_id = :student
            """;

    private final JdbcClient jdbc;

    MeetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Meetings that took place from one day to another, both included, newest first. */
    List<Meeting> list(AccountId student, LocalDate from, LocalDate to) {
        return jdbc.sql(WITH_MENTOR + """
                        and t.minutes is not null and t.held_on between :from and :to
                        order by t.held_on desc, t.logged_at desc, t.id
                        """)
                .param("student", student.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> MeetingRow.meeting(row))
                .list();
    }

    Optional<MeetingRecord> find(AccountId student, MeetingId id) {
        return of(student, id, WITH_MENTOR + "and t.id = :id")
                .query((row, n) -> MeetingRow.record(row))
                .optional();
    }

    boolean exists(AccountId student, MeetingId id) {
        return of(student, id, "select count(*) from meeting where id = :id and student_id = :student")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The meeting with what undoing its removal needs, but for its actions. */
    Optional<RemovedMeeting> snapshot(AccountId student, MeetingId id) {
        return of(student, id, WITH_MENTOR + "and t.id = :id")
                .query((row, n) -> new RemovedMeeting(
                        MeetingRow.record(row),
                        List.of(),
                        row.getString("source"),
                        Objects.requireNonNull(MeetingRow.moment(row, "logged_at"))))
                .optional();
    }

    /** Adds a meeting; false if one from the same place of a calendar is there. */
    boolean add(AccountId student, NewMeeting meeting) {
        return of(student, meeting.id(), """
                        insert into meeting
                            (id, student_id, mentor_id, held_on, minutes, mode, object_level, source, logged_at)
                        values (:id, :student, :mentor, :day, :minutes, :mode, :objectLevel, :source, :now)
                        on conflict do nothing
                        """)
                        .param("mentor", meeting.mentor().value())
                        .param("day", meeting.date())
                        .param("minutes", meeting.minutes())
                        .param("mode", meeting.mode().name())
                        .param("objectLevel", meeting.objectLevel())
                        .param("source", meeting.source())
                        .param("now", meeting.loggedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Gives a meeting the texts it had. */
    void write(AccountId student, MeetingRecord meeting) {
        of(student, meeting.id(), """
                        update meeting set agenda = :agenda, notes = :notes, notes_shared = :shared
                        where id = :id and student_id = :student
                        """)
                .param("agenda", meeting.agenda())
                .param("notes", meeting.notes())
                .param("shared", meeting.notesShared())
                .update();
    }

    /** Changes a meeting, and so notes that it has taken place; false if the student has none such. */
    boolean change(AccountId student, MeetingId id, MeetingData meeting) {
        return of(student, id, """
                        update meeting set mentor_id = :mentor, held_on = :day, minutes = :minutes, mode = :mode,
                            object_level = :objectLevel
                        where id = :id and student_id = :student
                        """)
                        .param("mentor", meeting.mentor().value())
                        .param("day", meeting.date())
                        .param("minutes", meeting.minutes())
                        .param("mode", meeting.mode().name())
                        .param("objectLevel", meeting.objectLevel())
                        .update()
                == 1;
    }

    /** Makes it one that is to come; its texts stay. */
    boolean plan(AccountId student, MeetingId id, LocalDate day) {
        return of(student, id, """
                        update meeting set held_on = :day, minutes = null where id = :id and student_id = :student
                        """).param("day", day).update() == 1;
    }

    /** Stores an agenda over the one its writer saw; false if another is there. */
    boolean writeAgenda(AccountId student, MeetingId id, String seen, String now) {
        return of(student, id, """
                        update meeting set agenda = :now where id = :id and student_id = :student and agenda = :seen
                        """).param("now", now).param("seen", seen).update() == 1;
    }

    /** Stores notes over those their writer saw; false if others are there. */
    boolean writeNotes(AccountId student, MeetingId id, String seen, String now) {
        return of(student, id, """
                        update meeting set notes = :now where id = :id and student_id = :student and notes = :seen
                        """).param("now", now).param("seen", seen).update() == 1;
    }

    void shareNotes(AccountId student, MeetingId id, boolean shared) {
        of(student, id, "update meeting set notes_shared = :shared where id = :id and student_id = :student")
                .param("shared", shared)
                .update();
    }

    void remove(AccountId student, MeetingId id) {
        of(student, id, "delete from meeting where id = :id and student_id = :student")
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

    /** The days that tell whether feedback comes in writing only. */
    WrittenOnly writtenOnly(AccountId student, LocalDate to) {
        return jdbc.sql("""
                        select max(case when mode = 'LIVE' then held_on end) as last_live,
                            min(case when mode = 'WRITTEN' then held_on end) as first_written,
                            max(case when mode = 'WRITTEN' then held_on end) as last_written
                        from meeting
                        where student_id = :student and held_on <= :to and minutes is not null
                        """)
                .param("student", student.value())
                .param("to", to)
                .query((row, n) -> new WrittenOnly(
                        row.getObject("last_live", LocalDate.class),
                        row.getObject("first_written", LocalDate.class),
                        row.getObject("last_written", LocalDate.class)))
                .single();
    }

    private JdbcClient.StatementSpec of(AccountId student, MeetingId id, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("id", id.value());
    }
}
