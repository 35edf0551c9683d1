package app.trellis.comments;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored threads, and up to when who has seen them. */
@Repository
class ThreadRepository {

    private static final String ON = "student_id = :student and kind = :kind and subject = :subject";

    private final JdbcClient jdbc;

    ThreadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ThreadId begin(Subject subject, Instant now) {
        var id = ThreadId.create();
        on(subject, """
                        insert into comment_thread (id, student_id, kind, subject, begun_at)
                        values (:id, :student, :kind, :subject, :now)
                        """)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** What a thread hangs on, and since when it is resolved. */
    Optional<Found> find(ThreadId id) {
        return jdbc.sql("select * from comment_thread where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Found(
                        id,
                        new Subject(
                                new AccountId(row.getObject("student_id", UUID.class)),
                                SubjectKind.valueOf(row.getString("kind")),
                                row.getString("subject")),
                        row.getObject("resolved_at") != null))
                .optional();
    }

    /** Resolves a thread, or ({@code null}) opens it again. */
    void resolve(ThreadId id, @Nullable Instant now, AccountId by) {
        jdbc.sql("update comment_thread set resolved_at = :now, resolved_by = :by where id = :id")
                .param("id", id.value())
                .param("now", now == null ? null : now.atOffset(ZoneOffset.UTC))
                .param("by", now == null ? null : by.value())
                .update();
    }

    /** Notes that a person has seen all threads on a subject. */
    void see(Subject subject, AccountId reader, Instant now) {
        on(subject, """
                        update comment_seen set seen_at = :now where account_id = :me
                        and thread_id in (select id from comment_thread where %s)
                        """.formatted(ON))
                .param("me", reader.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        on(subject, """
                        insert into comment_seen (thread_id, account_id, seen_at)
                        select t.id, o.id, cast(:now as timestamp with time zone) from comment_thread t, account o
                        where %s and o.id = :me and not exists (
                            select 1 from comment_seen s where s.thread_id = t.id and s.account_id = o.id)
                        on conflict do nothing
                        """.formatted(ON))
                .param("me", reader.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec on(Subject subject, String sql) {
        return jdbc.sql(sql)
                .param("student", subject.student().value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id());
    }

    /** A thread that is there. */
    record Found(ThreadId id, Subject subject, boolean resolved) {}
}
