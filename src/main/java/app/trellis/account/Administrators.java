package app.trellis.account;

import app.trellis.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** There is always an administrator who can sign in. */
@Component
class Administrators {

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Refused: that the last one goes. Locks the administrators, so that two of them cannot take each other's place at the
     * same time.
     */
    void keepOneWithout(Account account) {
        if (!account.roles().contains(Role.ADMINISTRATOR)) {
            return;
        }
        var others = jdbc.sql("""
                select a.id from account a join account_role r on r.account = a.id and r.role = 'ADMINISTRATOR'
                where a.disabled_at is null and a.id <> ? for update""")
                .param(account.id().value())
                .query((found, number) -> number)
                .list();
        if (others.isEmpty()) {
            throw new Refused("account.last-administrator");
        }
    }
}
