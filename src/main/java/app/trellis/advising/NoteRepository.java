package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.account.RelationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Private notes. Every statement names the advisor, so that none reads somebody else's. */
@Repository
class NoteRepository {

    private final JdbcClient jdbc;

    NoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A relation with its note, which may be blank. */
    record Note(RelationId relation, String text) {}

    /** The note of the relation that is active now. */
    Optional<Note> active(AccountId advisor, AccountId student) {
        return jdbc.sql("""
                select a.id, coalesce(n.text, '') as text from advising a left join advisor_note n on n.relation = a.id
                where a.advisor_id = :advisor and a.student_id = :student and a.state = 'ACTIVE'""")
                .param("advisor", advisor.value())
                .param("student", student.value())
                .query((row, n) -> new Note(new RelationId(row.getObject("id", UUID.class)), row.getString("text")))
                .optional();
    }

    /** Stores a text over the one its writer saw. */
    boolean write(RelationId relation, String seen, String now, Instant at) {
        int updated = jdbc.sql("update advisor_note set text = :now, changed_at = :at"
                        + " where relation = :relation and text = :seen")
                .param("now", now)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("relation", relation.value())
                .param("seen", seen)
                .update();
        return updated > 0 || (seen.isEmpty() && add(relation, now, at));
    }

    /** Adds a note to a relation that has none. */
    boolean add(RelationId relation, String text, Instant at) {
        return jdbc.sql("insert into advisor_note (relation, text, changed_at) values (:relation, :text, :at)"
                                + " on conflict do nothing")
                        .param("relation", relation.value())
                        .param("text", text)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Relations that have ended and left a note, the latest end first. */
    List<FormerStudent> former(AccountId advisor) {
        return jdbc.sql("""
                select a.id, student.name, a.ended_at, n.text from advising a
                join advisor_note n on n.relation = a.id
                join account student on student.id = a.student_id
                where a.advisor_id = :advisor and a.state = 'ENDED' and n.text <> ''
                order by a.ended_at desc, a.id""")
                .param("advisor", advisor.value())
                .query((row, n) -> new FormerStudent(
                        new RelationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }

    void remove(AccountId advisor, RelationId relation) {
        jdbc.sql("delete from advisor_note where relation = (select a.id from advising a"
                        + " where a.id = :relation and a.advisor_id = :advisor and a.state = 'ENDED')")
                .param("relation", relation.value())
                .param("advisor", advisor.value())
                .update();
    }

    boolean hasEnded(AccountId advisor, RelationId relation) {
        return jdbc.sql(
                                "select count(*) from advising where id = :relation and advisor_id = :advisor and state = 'ENDED'")
                        .param("relation", relation.value())
                        .param("advisor", advisor.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
