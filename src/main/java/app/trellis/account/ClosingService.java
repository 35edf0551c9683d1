package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of an account by its owner. */
@Service
@Transactional
public class ClosingService {

    private final AccountRepository accounts;
    private final Administrators administrators;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final CurrentAccount current;

    ClosingService(
            AccountRepository accounts,
            Administrators administrators,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            CurrentAccount current) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.passwords = passwords;
        this.events = events;
        this.current = current;
    }

    /**
     * Deletes the signed-in person's account and all that hangs on it; sessions on every device end with the next click.
     * Refused: a wrong password, and the last administrator.
     */
    @SignedInOnly
    public void close(String password) {
        var account = accounts.findById(current.id()).orElseThrow(NotFound::new);
        if (!passwords.matches(password, account.passwordHash())) {
            throw new Refused("account.password-wrong");
        }
        administrators.keepOneWithout(account);
        events.publishEvent(new AccountClosing(account.id()));
        accounts.delete(account);
    }
}
