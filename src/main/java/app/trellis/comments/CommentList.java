package app.trellis.comments;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads threads of all subjects that one person can see, a page a statement. */
@Repository
class CommentList {

    private static final String NEW = "(s.seen_at is null or c.written_at > s.seen_at)";
    private static final String FROM = """
            from comment_thread t
            join account o on o.id = t.student_id
            join comment l on l.thread_id = t.id
                and l.number = (select max(c.number) from comment c where c.thread_id = t.id)
            left join account w on w.id = l.author_id
            left join comment_seen s on s.thread_id = t.id and s.account_id = :me
            where %s
            """.formatted(Readers.MAY_SEE);
    private static final String STATE = " and case when t.resolved_at is null then 0 else 1 end = :resolved ";
    private static final String MENTION = """
            exists (select 1 from comment c join comment_mention x on x.comment_id = c.id
                where c.thread_id = t.id and x.account_id = :me)
            """;

    private final JdbcClient jdbc;

    CommentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of open or of resolved threads: mentions first, then what is new, then by the latest comment. */
    List<Row> page(AccountId reader, @Nullable AccountId student, boolean resolved, int offset, int limit) {
        return jdbc.sql("""
                        select t.*, o.name as student, l.text, coalesce(w.name, l.author_name) as author, l.written_at,
                            (select count(*) from comment c where c.thread_id = t.id) as comments,
                            case when %s then 1 else 0 end as mentioned,
                            case when exists (select 1 from comment c where c.thread_id = t.id
                                and (c.author_id is null or c.author_id <> :me) and %s) then 1 else 0 end as unread
                        %s
                        order by mentioned desc, unread desc, l.written_at desc, t.id limit :limit offset :offset
                        """.formatted(
                                MENTION, NEW, FROM + STATE + (student == null ? "" : "and t.student_id = :student")))
                .params(student == null ? Map.of() : Map.of("student", student.value()))
                .param("me", reader.value())
                .param("resolved", resolved ? 1 : 0)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    int count(AccountId reader, boolean resolved) {
        return jdbc.sql("select count(*) " + FROM + STATE)
                .param("me", reader.value())
                .param("resolved", resolved ? 1 : 0)
                .query(Integer.class)
                .single();
    }

    /** The longest waiting mention in the student's own open threads that they have not seen. */
    Optional<UnreadMention> mention(AccountId student) {
        return jdbc.sql("""
                        select t.id, t.kind, coalesce(w.name, c.author_name) as author,
                            count(*) over () as number
                        from comment_thread t
                        join comment c on c.thread_id = t.id
                        join comment_mention x on x.comment_id = c.id and x.account_id = :me
                        left join account w on w.id = c.author_id
                        left join comment_seen s on s.thread_id = t.id and s.account_id = :me
                        where t.student_id = :me and t.resolved_at is null and %s
                        order by c.written_at, c.id limit 1
                        """.formatted(NEW))
                .param("me", student.value())
                .query((row, n) -> new UnreadMention(
                        new ThreadId(row.getObject("id", UUID.class)),
                        SubjectKind.valueOf(row.getString("kind")),
                        row.getString("author"),
                        row.getInt("number") - 1))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        var subject = new Subject(
                new AccountId(row.getObject("student_id", UUID.class)),
                SubjectKind.valueOf(row.getString("kind")),
                row.getString("subject"));
        return new Row(
                subject,
                new CommentRow(
                        new ThreadId(row.getObject("id", UUID.class)),
                        null,
                        row.getString("student"),
                        row.getString("author"),
                        row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getInt("comments"),
                        row.getInt("mentioned") == 1,
                        row.getInt("unread") == 1,
                        row.getObject("resolved_at") != null));
    }

    /** A thread, with what it hangs on still to be looked up. */
    record Row(Subject subject, CommentRow row) {}
}
