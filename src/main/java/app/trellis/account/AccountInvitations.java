package app.trellis.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stored invitations to open an account. */
@Component
class AccountInvitations {

    private static final String OPEN =
            "select id, email, role, invited_at from account_invitation where ended_at is null ";

    private final JdbcClient jdbc;

    AccountInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(InvitedPerson invited, String tokenHash) {
        jdbc.sql("insert into account_invitation (id, email, role, token_hash, invited_at) values (?, ?, ?, ?, ?)")
                .params(
                        invited.id().value(),
                        invited.email(),
                        invited.role().name(),
                        tokenHash,
                        invited.invitedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first; those whose link is too old are among them, since they can be renewed. */
    List<InvitedPerson> page(int offset, int limit) {
        return jdbc.sql(OPEN + "order by invited_at desc, id offset ? rows fetch next ? rows only")
                .params(offset, limit)
                .query(AccountInvitations::read)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from account_invitation where ended_at is null")
                .query(Integer.class)
                .single();
    }

    Optional<InvitedPerson> find(AccountInvitationId id) {
        return jdbc.sql(OPEN + "and id = ?")
                .param(id.value())
                .query(AccountInvitations::read)
                .optional();
    }

    Optional<InvitedPerson> findByTokenHash(String hash) {
        return jdbc.sql(OPEN + "and token_hash = ?")
                .param(hash)
                .query(AccountInvitations::read)
                .optional();
    }

    boolean isInvited(String email) {
        return jdbc.sql("select count(*) from account_invitation where ended_at is null and email = ?")
                        .param(email)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void renew(AccountInvitationId id, String tokenHash, Instant now) {
        jdbc.sql("update account_invitation set token_hash = ?, invited_at = ? where id = ? and ended_at is null")
                .params(tokenHash, now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** Whether it was open until now; of two who use one link at once, only one gets true. */
    boolean end(AccountInvitationId id, Instant now) {
        return jdbc.sql("update account_invitation set ended_at = ? where id = ? and ended_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), id.value())
                        .update()
                > 0;
    }

    /** Opens one again that ended since then; false when there is none. */
    boolean reopen(AccountInvitationId id, Instant endedSince) {
        return jdbc.sql("""
                update account_invitation set ended_at = null where id = ? and ended_at >= ?
                and not exists (select 1 from account a where a.email = account_invitation.email)""")
                        .params(id.value(), endedSince.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** What ended earlier is of no use to anybody any more. */
    void forgetEndedBefore(Instant moment) {
        jdbc.sql("delete from account_invitation where ended_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static InvitedPerson read(ResultSet found, int number) throws SQLException {
        return new InvitedPerson(
                new AccountInvitationId(found.getObject("id", UUID.class)),
                found.getString("email"),
                Role.valueOf(found.getString("role")),
                found.getObject("invited_at", OffsetDateTime.class).toInstant());
    }
}
