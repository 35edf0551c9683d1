package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.mail.Mail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stored links of advisors; each is used by one person, once, within thirty days. */
@Component
class AdvisorLinks {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Mail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdvisorLinks(JdbcClient jdbc, CurrentAccount current, Mail mail, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a link of the signed-in advisor, and announces it so that it is mailed once it is stored. */
    HandedLink make(LinkKind kind, String email) {
        var address = Emails.checked(email);
        var taken = mine("select count(*) from advisor_link where ended_at is null and email = :email", kind)
                .param("email", address)
                .query(Integer.class)
                .single();
        if (taken > 0) {
            throw new Refused("account.invited-already");
        }
        var token = Tokens.create();
        jdbc.sql("""
                insert into advisor_link (id, advisor_id, kind, email, token_hash, made_at)
                values (:id, :advisor, :kind, :email, :hash, :now)""")
                .param("id", LinkId.create().value())
                .param("advisor", current.id().value())
                .param("kind", kind.name())
                .param("email", address)
                .param("hash", Tokens.hash(token))
                .param("now", now())
                .update();
        var path = kind.path() + token;
        events.publishEvent(new LinkHandedOut(kind, address, current.name(), current.locale(), path));
        return new HandedLink(path, mail.isOn());
    }

    /** The signed-in advisor's links that have not ended, the latest first. */
    List<AdvisorLink> list(LinkKind kind) {
        return mine("""
                select l.id, coalesce(a.name, l.email) as who, l.made_at, l.taken_at
                from advisor_link l left join account a on a.id = l.taken_by where ended_at is null""", kind, " order by l.made_at desc, l.id")
                .query((row, n) -> new AdvisorLink(
                        new LinkId(row.getObject("id", UUID.class)),
                        row.getString("who"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        taken(row)))
                .list();
    }

    /** Ends a link of the signed-in advisor, taken or not; another one is unknown. */
    void end(LinkKind kind, LinkId id) {
        int ended = mine(
                        "update advisor_link set ended_at = :now, token_hash = null where ended_at is null and id = :id",
                        kind)
                .param("id", id.value())
                .param("now", now())
                .update();
        if (ended == 0) {
            throw new NotFound();
        }
    }

    /** The advisor whose open link has this secret. */
    Optional<Open> open(LinkKind kind, String token) {
        return jdbc.sql("""
                select l.id, l.advisor_id, a.name, a.email from advisor_link l join account a on a.id = l.advisor_id
                where l.token_hash = :hash and l.kind = :kind and l.taken_at is null and l.ended_at is null
                and l.made_at > :oldest""")
                .param("hash", Tokens.hash(token))
                .param("kind", kind.name())
                .param("oldest", now().minus(Advising.LINK_WORKS_FOR))
                .query((row, n) -> new Open(
                        new LinkId(row.getObject("id", UUID.class)),
                        new AccountId(row.getObject("advisor_id", UUID.class)),
                        row.getString("name"),
                        row.getString("email")))
                .optional();
    }

    /** The signed-in person takes a link. Refused: one's own. Somebody who was quicker makes it unknown. */
    void take(Open link) {
        if (link.advisor().equals(current.id())) {
            throw new Refused("account.own-link");
        }
        int taken = jdbc.sql("""
                update advisor_link set taken_by = :me, taken_at = :now, token_hash = null
                where id = :id and taken_at is null and ended_at is null""")
                .param("me", current.id().value())
                .param("now", now())
                .param("id", link.id().value())
                .update();
        if (taken == 0) {
            throw new NotFound();
        }
    }

    /** What a taken link was for is done, and something else goes on instead. */
    void close(LinkId id) {
        jdbc.sql("update advisor_link set ended_at = taken_at where id = :id")
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec mine(String sql, LinkKind kind) {
        return mine(sql, kind, "");
    }

    private JdbcClient.StatementSpec mine(String sql, LinkKind kind, String order) {
        return jdbc.sql(sql + " and advisor_id = :advisor and kind = :kind" + order)
                .param("advisor", current.id().value())
                .param("kind", kind.name());
    }

    private static @Nullable Instant taken(ResultSet row) throws SQLException {
        var at = row.getObject("taken_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A link that may be taken. */
    record Open(LinkId id, AccountId advisor, String name, String email) {}
}
