package app.trellis.comments;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the threads on one subject in one statement, however many there are. */
@Repository
class ThreadReader {

    /** The latest comments of a subject; more than this is read by nobody on one screen. */
    static final int MOST = 500;

    private static final Comparator<Comment> ORDER = Comparator.comparing(Comment::number);

    private final JdbcClient jdbc;

    ThreadReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The threads on a subject as one person sees them, the one with the latest comment first. */
    List<CommentThread> threads(Subject subject, AccountId reader) {
        Map<ThreadId, Gathered> threads = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.*, t.resolved_at, coalesce(r.name, '') as resolver, coalesce(o.name, c.author_name) as author,
                            x.account_id as mentioned, p.name as mentioned_name, s.seen_at
                        from (
                            select n.* from comment n join comment_thread h on h.id = n.thread_id
                            where h.student_id = :student and h.kind = :kind and h.subject = :subject
                            order by n.written_at desc, n.number desc limit :most) c
                        join comment_thread t on t.id = c.thread_id
                        left join account o on o.id = c.author_id
                        left join account r on r.id = t.resolved_by
                        left join comment_mention x on x.comment_id = c.id
                        left join account p on p.id = x.account_id
                        left join comment_seen s on s.thread_id = t.id and s.account_id = :me
                        order by c.written_at desc, c.number desc, c.id, p.name, p.id
                        """)
                .param("student", subject.student().value())
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .param("most", MOST)
                .param("me", reader.value())
                .query(row -> {
                    var id = new ThreadId(row.getObject("thread_id", UUID.class));
                    threads.computeIfAbsent(id, each -> new Gathered()).add(id, row, reader);
                });
        return threads.values().stream().map(Gathered::thread).toList();
    }

    /** A thread while its rows come in; a comment comes once for each person it mentions. */
    private static final class Gathered {

        private final Map<CommentId, Comment> comments = new LinkedHashMap<>();
        private @Nullable ThreadId id;
        private @Nullable Instant resolvedAt;
        private String resolver = "";

        void add(ThreadId thread, ResultSet row, AccountId reader) throws SQLException {
            id = thread;
            resolvedAt = instant(row, "resolved_at");
            resolver = row.getString("resolver");
            var comment = comment(thread, row, reader);
            comments.merge(comment.id(), comment, Gathered::both);
        }

        CommentThread thread() {
            return new CommentThread(
                    Objects.requireNonNull(id),
                    resolvedAt,
                    resolver,
                    comments.values().stream().sorted(ORDER).toList());
        }

        private static Comment both(Comment one, Comment other) {
            var mentioned = new ArrayList<>(one.mentioned());
            mentioned.addAll(other.mentioned());
            return new Comment(
                    one.id(),
                    one.thread(),
                    one.number(),
                    one.author(),
                    one.mine(),
                    one.text(),
                    one.writtenAt(),
                    one.editedAt(),
                    mentioned,
                    one.unread());
        }

        private static Comment comment(ThreadId thread, ResultSet row, AccountId reader) throws SQLException {
            var author = row.getObject("author_id", UUID.class);
            var mentioned = row.getObject("mentioned", UUID.class);
            var written = Objects.requireNonNull(instant(row, "written_at"));
            var seen = instant(row, "seen_at");
            boolean mine = reader.value().equals(author);
            return new Comment(
                    new CommentId(row.getObject("id", UUID.class)),
                    thread,
                    row.getInt("number"),
                    row.getString("author"),
                    mine,
                    row.getString("text"),
                    written,
                    instant(row, "edited_at"),
                    mentioned == null
                            ? List.of()
                            : List.of(new Reader(new AccountId(mentioned), row.getString("mentioned_name"))),
                    !mine && (seen == null || written.isAfter(seen)));
        }

        private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
            var value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }
    }
}
