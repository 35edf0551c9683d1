package app.trellis.comments;

import app.trellis.account.AccountId;
import app.trellis.comments.ThreadRepository.Found;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored comments. Only its author changes one. */
@Repository
class CommentRepository {

    private final JdbcClient jdbc;

    CommentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a comment at the end of a thread, or at the place that it had. */
    void add(CommentId id, Found thread, AccountId author, String name, CommentDraft draft, Place place) {
        jdbc.sql("""
                        insert into comment (id, thread_id, student_id, number, author_id, author_name, text, written_at,
                            edited_at)
                        select :id, t.id, t.student_id, coalesce(cast(:number as integer), (
                            select coalesce(max(c.number), 0) + 1 from comment c where c.thread_id = t.id)),
                            cast(:author as uuid), cast(:name as varchar(120)), cast(:text as varchar(4000)),
                            cast(:written as timestamp with time zone), cast(:edited as timestamp with time zone)
                        from comment_thread t where t.id = :thread
                        """)
                .param("id", id.value())
                .param("thread", thread.id().value())
                .param("number", place.number())
                .param("author", author.value())
                .param("name", name)
                .param("text", draft.text())
                .param("written", place.writtenAt().atOffset(ZoneOffset.UTC))
                .param(
                        "edited",
                        place.editedAt() == null ? null : place.editedAt().atOffset(ZoneOffset.UTC))
                .update();
        mention(id, draft.mentioned());
    }

    /** Which thread an own comment is in. */
    Optional<ThreadId> thread(CommentId id, AccountId author) {
        return jdbc.sql("select thread_id from comment where id = :id and author_id = :author")
                .param("id", id.value())
                .param("author", author.value())
                .query((row, n) -> new ThreadId(row.getObject("thread_id", UUID.class)))
                .optional();
    }

    boolean exists(CommentId id) {
        return jdbc.sql("select count(*) from comment where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void change(CommentId id, AccountId author, CommentDraft draft, @Nullable Instant editedAt) {
        jdbc.sql("update comment set text = :text, edited_at = :edited where id = :id and author_id = :author")
                .param("id", id.value())
                .param("author", author.value())
                .param("text", draft.text())
                .param("edited", editedAt == null ? null : editedAt.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from comment_mention where comment_id = :id")
                .param("id", id.value())
                .update();
        mention(id, draft.mentioned());
    }

    void remove(CommentId id, AccountId author) {
        jdbc.sql("delete from comment where id = :id and author_id = :author")
                .param("id", id.value())
                .param("author", author.value())
                .update();
    }

    private void mention(CommentId id, Set<AccountId> mentioned) {
        mentioned.forEach(account -> jdbc.sql("insert into comment_mention (comment_id, account_id) values (:id, :who)")
                .param("id", id.value())
                .param("who", account.value())
                .update());
    }

    /**
     * Where and when a comment stands.
     *
     * @param number null at the end
     */
    record Place(
            @Nullable Integer number,
            Instant writtenAt,
            @Nullable Instant editedAt) {}
}
