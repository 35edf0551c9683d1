package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may sign in, and in which roles. Each act counts from the person's next click, and its opposite takes it back.
 * Nobody changes their own account here, and there is always an administrator who can sign in.
 */
@Service
@Transactional
public class AdministrationService {

    private final AccountRepository accounts;
    private final JdbcClient jdbc;
    private final PersistentTokenRepository rememberedBrowsers;
    private final CurrentAccount current;
    private final Clock clock;

    AdministrationService(
            AccountRepository accounts,
            JdbcClient jdbc,
            PersistentTokenRepository rememberedBrowsers,
            CurrentAccount current,
            Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.rememberedBrowsers = rememberedBrowsers;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Somebody may sign in no more: running sessions end with the next click, remembered browsers are forgotten, and
     * students' sharing with them rests. Nothing they wrote is lost. Refused: oneself, and the last administrator.
     */
    @AdministratorOnly
    public void disable(AccountId id) {
        var account = another(id);
        keepAnAdministrator(account);
        account.disable(clock.instant());
        accounts.save(account);
        rememberedBrowsers.removeUserTokens(account.email());
    }

    /** Somebody may sign in again, and everything is as it was. */
    @AdministratorOnly
    public void enable(AccountId id) {
        var account = another(id);
        account.enable();
        accounts.save(account);
    }

    /** Gives somebody a role. Refused: oneself. */
    @AdministratorOnly
    public void grant(AccountId id, Role role) {
        var account = another(id);
        account.grant(role);
        accounts.save(account);
    }

    /** Takes a role from somebody. Refused: oneself, somebody's only role, and the last administrator's. */
    @AdministratorOnly
    public void take(AccountId id, Role role) {
        var account = another(id);
        if (!account.roles().contains(role)) {
            return;
        }
        if (account.roles().size() == 1) {
            throw new Refused("account.last-role");
        }
        if (role == Role.ADMINISTRATOR) {
            keepAnAdministrator(account);
        }
        account.take(role);
        accounts.save(account);
    }

    private Account another(AccountId id) {
        var account = accounts.findById(id).orElseThrow(NotFound::new);
        if (id.equals(current.id())) {
            throw new Refused("account.not-yourself");
        }
        return account;
    }

    /** Locks the administrators, so that two of them cannot take each other's place at the same time. */
    private void keepAnAdministrator(Account account) {
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
