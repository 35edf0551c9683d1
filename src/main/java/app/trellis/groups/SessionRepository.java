package app.trellis.groups;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored sessions. Every reading names the account it is for, and finds only sessions of groups that it is in now. */
@Repository
class SessionRepository {

    private static final String SELECT = """
            select s.*, p.account_id as presenter_account, coalesce(pa.name, p.name) as presenter_name,
                g.name as group_name
            from group_session s
            join reading_group g on g.id = s.group_id
            join group_member m on m.group_id = s.group_id and m.account_id = :me and m.left_at is null
            left join group_member p on p.id = s.presenter_id
            left join account pa on pa.id = p.account_id
            """;

    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredSession> find(AccountId me, SessionId id) {
        return list(of(me, SELECT + "where s.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Sessions that are planned or running, the earliest first. */
    List<StoredSession> open(AccountId me, GroupId group, int most) {
        return list(of(me, SELECT + """
                        where s.group_id = :group and s.state <> 'FINISHED' order by s.starts_at, s.id limit :most
                        """).param("group", group.value()).param("most", most));
    }

    /** Finished sessions, the latest first. */
    List<StoredSession> finished(AccountId me, GroupId group, int offset, int limit) {
        return list(of(me, SELECT + """
                        where s.group_id = :group and s.state = 'FINISHED'
                        order by s.starts_at desc, s.id limit :limit offset :offset
                        """)
                .param("group", group.value())
                .param("limit", limit)
                .param("offset", offset));
    }

    /** The running or planned session that is next in any group, from a moment to another. */
    Optional<StoredSession> next(AccountId me, Instant from, Instant to) {
        return list(of(me, SELECT + """
                        where s.state <> 'FINISHED' and s.starts_at between :from and :to
                        order by s.starts_at, s.id limit 1
                        """).param("from", utc(from)).param("to", utc(to))).stream()
                .findFirst();
    }

    /** How many finished sessions since a moment an account was at, in groups it has left too. */
    int attended(AccountId account, Instant since) {
        return of(account, """
                        select count(*) from group_session s
                        join group_session_present h on h.session_id = s.id
                        join group_member m on m.id = h.member_id
                        where m.account_id = :me and s.state = 'FINISHED' and s.starts_at >= :since
                        """).param("since", utc(since)).query(Integer.class).single();
    }

    void add(SessionId id, GroupId group, SessionData data, Instant startsAt) {
        planned(id, data, startsAt, """
                        insert into group_session (id, group_id, starts_at, format, topic, author, presenter_id, state)
                        values (:id, :group, :starts, :format, :topic, :author, :presenter, 'PLANNED')
                        """).param("group", group.value()).update();
        for (SessionText box : SessionText.values()) {
            jdbc.sql("insert into group_session_text (session_id, box) values (:id, :box)")
                    .param("id", id.value())
                    .param("box", box.name())
                    .update();
        }
    }

    /** Another presenter brings another idea, so the linked one goes. */
    void change(SessionId id, SessionData data, Instant startsAt) {
        planned(id, data, startsAt, """
                        update group_session set starts_at = :starts, format = :format, topic = :topic,
                            author = :author,
                            idea_id = case when presenter_id = :presenter then idea_id end,
                            idea_line = case when presenter_id = :presenter then idea_line end,
                            presenter_id = :presenter
                        where id = :id and state = 'PLANNED'
                        """).update();
    }

    void remove(SessionId id) {
        jdbc.sql("delete from group_session where id = :id and state = 'PLANNED'")
                .param("id", id.value())
                .update();
    }

    void link(SessionId id, @Nullable UUID idea, @Nullable String line) {
        jdbc.sql("update group_session set idea_id = :idea, idea_line = :line where id = :id")
                .param("id", id.value())
                .param("idea", idea)
                .param("line", line)
                .update();
    }

    private JdbcClient.StatementSpec planned(SessionId id, SessionData data, Instant startsAt, String sql) {
        MemberId presenter = data.presenter();
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("starts", utc(startsAt))
                .param("format", data.format().name())
                .param("topic", data.topic())
                .param("author", data.author())
                .param("presenter", presenter == null ? null : presenter.value(), java.sql.Types.OTHER);
    }

    private JdbcClient.StatementSpec of(AccountId me, String sql) {
        return jdbc.sql(sql).param("me", me.value());
    }

    private static List<StoredSession> list(JdbcClient.StatementSpec statement) {
        return statement.query((row, n) -> session(row)).list();
    }

    private static StoredSession session(ResultSet row) throws SQLException {
        UUID presenter = row.getObject("presenter_id", UUID.class);
        UUID account = row.getObject("presenter_account", UUID.class);
        return new StoredSession(
                new SessionId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("group_name"),
                Objects.requireNonNull(MemberRepository.moment(row, "starts_at")),
                SessionFormat.valueOf(row.getString("format")),
                row.getString("topic"),
                presenter == null ? null : new MemberId(presenter),
                row.getString("presenter_name"),
                account == null ? null : new AccountId(account),
                row.getString("author"),
                row.getObject("idea_id", UUID.class),
                row.getObject("idea_id") == null ? null : row.getString("idea_line"),
                SessionState.valueOf(row.getString("state")),
                row.getInt("round"),
                MemberRepository.moment(row, "round_started_at"),
                MemberRepository.moment(row, "finished_at"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
