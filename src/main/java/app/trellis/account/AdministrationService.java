package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
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
    private final Administrators administrators;
    private final PersistentTokenRepository rememberedBrowsers;
    private final CurrentAccount current;
    private final Clock clock;

    AdministrationService(
            AccountRepository accounts,
            Administrators administrators,
            PersistentTokenRepository rememberedBrowsers,
            CurrentAccount current,
            Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
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
        administrators.keepOneWithout(account);
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
            administrators.keepOneWithout(account);
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
}
