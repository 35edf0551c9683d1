package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.mentoring.MentorId;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored entries of worldviews and their versions, one at a time. Every statement names the student it is for. */
@Repository
class WorldviewRepository {

    private final JdbcClient jdbc;
    private final WorldviewRow rows;

    WorldviewRepository(JdbcClient jdbc, WorldviewRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Optional<Entry> find(AccountId student, EntryId id) {
        return of(student, id, WorldviewRow.SELECT + "where e.id = :id and e.student_id = :student")
                .query((row, n) -> rows.entry(row))
                .optional();
    }

    /** The entry that answers the prompt of a week. */
    Optional<Entry> answering(AccountId student, IsoWeek week) {
        return jdbc.sql(WorldviewRow.SELECT + "where e.student_id = :student and e.prompt_week = :week")
                .param("student", student.value())
                .param("week", week.toString())
                .query((row, n) -> rows.entry(row))
                .optional();
    }

    /** Adds an entry as it is; false if its id, or the answer of its week, is taken. */
    boolean add(AccountId student, Entry entry, Instant now) {
        var difference = entry.difference();
        var prompt = entry.prompt();
        return of(student, entry.id(), """
            insert into worldview_entry (id, student_id, written_on, changed_on, text, differs_mentor,
                differs_from, differs_why, prompt, prompt_week, shown, created_at)
            values (:id, :student, :written, :changed, :text, :mentor,
                :name, :why, :prompt, :week, :shown, :now)
            on conflict do nothing
            """)
                        .param("written", entry.writtenOn())
                        .param("changed", entry.changedOn())
                        .param("text", entry.text())
                        .param("mentor", value(difference.mentor()))
                        .param("name", difference.name())
                        .param("why", difference.why())
                        .param("prompt", prompt == null ? null : prompt.key())
                        .param("week", prompt == null ? null : prompt.week().toString())
                        .param("shown", entry.shown())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Stores a text over the one its writer saw; false if another one is there. What stood there at the end of an earlier
     * day is kept as a version of that day.
     */
    boolean write(AccountId student, EntryId id, Edit edit, LocalDate today) {
        of(student, id, """
            insert into worldview_version (entry_id, student_id, held_on, text)
            select id, student_id, changed_on, text from worldview_entry
            where id = :id and student_id = :student and changed_on < :today
                and text = :seen and text <> :now and text <> ''
            on conflict do nothing
            """)
                .param("today", today)
                .param("seen", edit.seen())
                .param("now", edit.now())
                .update();
        return of(student, id, """
            update worldview_entry set text = :now, changed_on = :today
            where id = :id and student_id = :student and text in (:seen, :now)
            """)
                        .param("today", today)
                        .param("seen", edit.seen())
                        .param("now", edit.now())
                        .update()
                == 1;
    }

    boolean writeWhy(AccountId student, EntryId id, Edit edit) {
        return of(student, id, """
            update worldview_entry set differs_why = :now
            where id = :id and student_id = :student and differs_why in (:seen, :now)
            """)
                        .param("seen", edit.seen())
                        .param("now", edit.now())
                        .update()
                == 1;
    }

    void differ(AccountId student, EntryId id, @Nullable MentorId mentor, String name) {
        of(student, id, """
            update worldview_entry set differs_mentor = :mentor, differs_from = :name
            where id = :id and student_id = :student
            """).param("mentor", value(mentor)).param("name", name).update();
    }

    void show(AccountId student, EntryId id, boolean shown) {
        of(student, id, "update worldview_entry set shown = :shown where id = :id and student_id = :student")
                .param("shown", shown)
                .update();
    }

    void remove(AccountId student, EntryId id) {
        of(student, id, "delete from worldview_entry where id = :id and student_id = :student")
                .update();
    }

    /** What an entry said on earlier days, the latest first. */
    List<EntryVersion> versions(AccountId student, EntryId id) {
        return of(student, id, """
            select held_on, text from worldview_version
            where entry_id = :id and student_id = :student order by held_on desc
            """)
                .query((row, n) -> new EntryVersion(row.getObject("held_on", LocalDate.class), row.getString("text")))
                .list();
    }

    void addVersion(AccountId student, EntryId id, EntryVersion version) {
        of(student, id, """
            insert into worldview_version (entry_id, student_id, held_on, text)
            values (:id, :student, :on, :text)
            """)
                .param("on", version.heldOn())
                .param("text", version.text())
                .update();
    }

    private static @Nullable UUID value(@Nullable MentorId mentor) {
        return mentor == null ? null : mentor.value();
    }

    private JdbcClient.StatementSpec of(AccountId student, EntryId id, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("id", id.value());
    }
}
