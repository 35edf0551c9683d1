package app.trellis.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at what of the signed-in student, and who changed what they share: the latest year of it. */
@Service
@Transactional
public class AccessLogService {

    /** How long a line is kept. */
    public static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    AccessLogService(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Some lines, the newest first, and how many there are.
     *
     * @param who only what this person did, or all when null; somebody unknown did nothing
     */
    @StudentOnly
    @Transactional(readOnly = true)
    public AccessPage page(@Nullable AccountId who, int offset, int limit) {
        var from = "from access_log where student_id = :student and at >= :oldest"
                + (who == null ? " " : " and viewer_id = :who ");
        var rows = narrowed(
                        "select at, viewer_id, viewer_name, deed, area, about " + from
                                + "order by at desc, deed, area, about, viewer_name"
                                + " offset :offset rows fetch next :limit rows only",
                        who)
                .param("offset", offset)
                .param("limit", limit)
                .query((found, number) -> entry(found))
                .list();
        return new AccessPage(
                rows,
                narrowed("select count(*) " + from, who).query(Integer.class).single());
    }

    /** Who is in the log, by name. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Onlooker> people() {
        return narrowed("""
                select a.id, a.name from account a where a.id in
                (select viewer_id from access_log where student_id = :student and at >= :oldest) order by a.name, a.id""", null)
                .query((found, number) ->
                        new Onlooker(new AccountId(found.getObject("id", UUID.class)), found.getString("name")))
                .list();
    }

    /** Removes what is older than it is kept: whenever the program starts; until then, it is no longer shown. */
    @EventListener(ApplicationReadyEvent.class)
    void forget() {
        jdbc.sql("delete from access_log where at < :oldest")
                .param("oldest", oldest())
                .update();
    }

    private JdbcClient.StatementSpec narrowed(String sql, @Nullable AccountId who) {
        var statement = jdbc.sql(sql).param("student", current.id().value()).param("oldest", oldest());
        return who == null ? statement : statement.param("who", who.value());
    }

    private OffsetDateTime oldest() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private AccessEntry entry(ResultSet found) throws SQLException {
        var area = found.getString("area");
        return new AccessEntry(
                found.getObject("at", OffsetDateTime.class).toInstant(),
                found.getString("viewer_name"),
                current.id().value().equals(found.getObject("viewer_id", UUID.class)),
                Deed.valueOf(found.getString("deed")),
                area.isEmpty() ? null : Area.valueOf(area),
                found.getString("about"));
    }
}
