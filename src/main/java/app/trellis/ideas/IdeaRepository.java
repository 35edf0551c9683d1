package app.trellis.ideas;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored ideas, one at a time. Every statement names the student it is for. */
@Repository
class IdeaRepository {

    private final JdbcClient jdbc;

    IdeaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One idea of this student. */
    Optional<Idea> find(AccountId student, IdeaId id) {
        return of(student, id, "select * from idea where id = :id and student_id = :student")
                .query((row, n) -> IdeaRow.idea(row, tags(student, id)))
                .optional();
    }

    boolean exists(AccountId student, IdeaId id) {
        return of(student, id, "select count(*) from idea where id = :id and student_id = :student")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Adds an idea at the end of the student's ranking; false if there is one of that id, whoever's. */
    boolean add(AccountId student, IdeaId id, IdeaData data, Instant now) {
        int added = of(student, id, """
                        insert into idea (id, student_id, line, notes, state, half_baked, place, captured_at, changed_at)
                        select :id, :student, :line, :notes, 'CAPTURED', :half,
                            coalesce(max(place), 0) + :gap, :now, :now from idea where student_id = :student
                        on conflict do nothing
                        """)
                .param("line", data.line())
                .param("notes", data.notes())
                .param("half", data.halfBaked())
                .param("gap", Ranking.GAP)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            addTags(student, id, data.tags());
        }
        return added > 0;
    }

    /** Changes line, tags and badge; the notes have a way of their own. */
    void change(AccountId student, IdeaId id, IdeaData data, Instant now) {
        of(student, id, """
                        update idea set line = :line, half_baked = :half, changed_at = :now
                        where id = :id and student_id = :student
                        """)
                .param("line", data.line())
                .param("half", data.halfBaked())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        of(student, id, "delete from idea_tag where idea_id = :id and student_id = :student")
                .update();
        addTags(student, id, data.tags());
    }

    /** Stores notes over the ones their writer saw; false if others are there. */
    boolean note(AccountId student, IdeaId id, String seen, String now, Instant at) {
        return of(student, id, """
                        update idea set notes = :now, changed_at = :at
                        where id = :id and student_id = :student and notes in (:seen, :now)
                        """)
                        .param("seen", seen)
                        .param("now", now)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Moves an idea to a state; it remembers the one before, to come back to. */
    void move(AccountId student, IdeaId id, IdeaState to, String reason, Instant now) {
        of(student, id, """
                        update idea set state_before = case when state = :to then state_before else state end,
                            state = :to, state_reason = :reason, changed_at = :now
                        where id = :id and student_id = :student
                        """)
                .param("to", to.name())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Says that the idea was worked on. */
    void touch(AccountId student, IdeaId id, Instant now) {
        of(student, id, "update idea set changed_at = :now where id = :id and student_id = :student")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that somebody else has seen the idea; the first time counts. */
    void shown(AccountId student, IdeaId id, Instant now) {
        of(student, id, """
                        update idea set shown_at = :now
                        where id = :id and student_id = :student and shown_at is null
                        """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** The state an idea was in before this one. */
    Optional<IdeaState> stateBefore(AccountId student, IdeaId id) {
        return of(student, id, "select state_before from idea where id = :id and student_id = :student")
                .query((row, n) ->
                        Optional.ofNullable(row.getString("state_before")).map(IdeaState::valueOf))
                .optional()
                .flatMap(before -> before);
    }

    void remove(AccountId student, IdeaId id) {
        of(student, id, "delete from idea where id = :id and student_id = :student")
                .update();
    }

    private List<String> tags(AccountId student, IdeaId id) {
        return of(student, id, "select tag from idea_tag where idea_id = :id and student_id = :student order by tag")
                .query((row, n) -> row.getString("tag"))
                .list();
    }

    private void addTags(AccountId student, IdeaId id, List<String> tags) {
        for (String tag : tags) {
            of(student, id, "insert into idea_tag (idea_id, student_id, tag) values (:id, :student, :tag)")
                    .param("tag", tag)
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(AccountId student, IdeaId id, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("id", id.value());
    }
}
