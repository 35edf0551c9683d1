package app.trellis.mentoring;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored actions. Every statement names the student it is for. */
@Repository
class ActionRepository {

    private static final String SELECT = """
            select a.id as action_id, a.what, a.owner, a.due, a.added_at, a.done_at, t.id, t.held_on,
                m.id as mentor_id, m.name, m.kind, count(*) over () as number
            from meeting_action a
            join meeting t on t.id = a.meeting_id and t.student_id = a.student_id
            join mentor m on m.id = t.mentor_id and m.student_id = t.student_id
            where a.student_id = :student
            """;

    /** Those with a day first, the earliest of them first. */
    private static final String BY_DAY = " order by case when a.due is null then 1 else 0 end, a.due, a.added_at, a.id";

    private final JdbcClient jdbc;

    ActionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actions of one meeting, in the order they were agreed. */
    List<MeetingAction> of(AccountId student, MeetingId meeting) {
        return jdbc.sql(SELECT + "and a.meeting_id = :meeting order by a.added_at, a.id")
                .param("student", student.value())
                .param("meeting", meeting.value())
                .query((row, n) -> MeetingRow.action(row))
                .list();
    }

    /** What is open with the same mentor from meetings before this one. */
    List<MeetingAction> carried(AccountId student, MeetingRecord meeting, int most) {
        return jdbc.sql(SELECT + "and a.done_at is null and t.mentor_id = :mentor and t.id <> :meeting"
                        + " and t.held_on <= :day" + BY_DAY + " fetch first :most rows only")
                .param("student", student.value())
                .param("mentor", meeting.mentor().id().value())
                .param("meeting", meeting.id().value())
                .param("day", meeting.date())
                .param("most", most)
                .query((row, n) -> MeetingRow.action(row))
                .list();
    }

    /** All that is open, with one mentor or with all of them. */
    OpenActions open(AccountId student, @Nullable MentorId mentor, int most) {
        return open(student, mentor, "", most);
    }

    /** As {@link #open}, of all mentors, without those of meetings that the student keeps back. */
    OpenActions shared(AccountId student, int most) {
        return open(student, null, " and" + KeptBack.not("t"), most);
    }

    private OpenActions open(AccountId student, @Nullable MentorId mentor, String condition, int most) {
        var total = new int[1];
        var statement = jdbc.sql(SELECT + "and a.done_at is null" + (mentor == null ? "" : " and t.mentor_id = :mentor")
                        + condition + BY_DAY + " fetch first :most rows only")
                .param("student", student.value())
                .param("most", most);
        var first = (mentor == null ? statement : statement.param("mentor", mentor.value()))
                .query((row, n) -> {
                    total[0] = row.getInt("number");
                    return MeetingRow.action(row);
                })
                .list();
        return new OpenActions(first, total[0]);
    }

    /** The student's own that are due. */
    DueActions due(AccountId student, LocalDate today) {
        return jdbc.sql(SELECT + "and a.done_at is null and a.owner = 'ME' and a.due <= :today" + BY_DAY
                        + " fetch first 1 rows only")
                .param("student", student.value())
                .param("today", today)
                .query((row, n) -> new DueActions(row.getInt("number"), MeetingRow.action(row)))
                .optional()
                .orElse(DueActions.NONE);
    }

    Optional<MeetingAction> find(AccountId student, ActionId id) {
        return jdbc.sql(SELECT + "and a.id = :id")
                .param("student", student.value())
                .param("id", id.value())
                .query((row, n) -> MeetingRow.action(row))
                .optional();
    }

    int count(AccountId student, MeetingId meeting) {
        return jdbc.sql("select count(*) from meeting_action where meeting_id = :meeting and student_id = :student")
                .param("student", student.value())
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
    }

    void add(AccountId student, MeetingAction action) {
        add(student, action.id(), action.meeting(), action.data(), action.addedAt(), action.doneAt());
    }

    void add(
            AccountId student,
            ActionId id,
            MeetingId meeting,
            ActionData data,
            Instant addedAt,
            @Nullable Instant doneAt) {
        of(student, id, """
                        insert into meeting_action (id, student_id, meeting_id, what, owner, due, added_at, done_at)
                        values (:id, :student, :meeting, :what, :owner, :due, :addedAt, :doneAt)
                        """)
                .param("meeting", meeting.value())
                .param("what", data.what())
                .param("owner", data.owner().name())
                .param("due", data.due())
                .param("addedAt", addedAt.atOffset(ZoneOffset.UTC))
                .param("doneAt", utc(doneAt))
                .update();
    }

    void change(AccountId student, ActionId id, ActionData data) {
        of(student, id, """
                        update meeting_action set what = :what, owner = :owner, due = :due
                        where id = :id and student_id = :student
                        """)
                .param("what", data.what())
                .param("owner", data.owner().name())
                .param("due", data.due())
                .update();
    }

    void done(AccountId student, ActionId id, @Nullable Instant at) {
        of(student, id, "update meeting_action set done_at = :at where id = :id and student_id = :student")
                .param("at", utc(at))
                .update();
    }

    void remove(AccountId student, ActionId id) {
        of(student, id, "delete from meeting_action where id = :id and student_id = :student")
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private JdbcClient.StatementSpec of(AccountId student, ActionId id, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("id", id.value());
    }
}
