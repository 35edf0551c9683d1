package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.mail.Mail;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations to open an account. The administrator chooses address and role, the invited person name, password and
 * zone. It works once, for {@link InvitedPerson#LINK_WORKS_FOR}, whatever the registration policy.
 */
@Service
@Transactional
public class AccountInvitationService {

    /** How long a withdrawal can be taken back: the ten seconds that a message offers it, and some for a slow network. */
    public static final Duration UNDO = Duration.ofSeconds(30);

    private static final Duration ENDED_KEPT = Duration.ofDays(1);

    private final AccountInvitations invitations;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final CurrentAccount current;
    private final Mail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountInvitationService(
            AccountInvitations invitations,
            AccountRepository accounts,
            PasswordEncoder passwords,
            CurrentAccount current,
            Mail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.current = current;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Invites somebody. Refused: an address that is none, that is invited already, or that has an account. */
    @AdministratorOnly
    public AccountInvitation invite(String email, Role role) {
        if (role == Role.DELEGATE) {
            throw new Refused("account.role-invalid");
        }
        var address = Emails.checked(email);
        if (accounts.existsByEmail(address)) {
            throw new Refused("account.invited-has-account");
        }
        if (invitations.isInvited(address)) {
            throw new Refused("account.invited-waiting");
        }
        var token = Tokens.create();
        var invited = new InvitedPerson(AccountInvitationId.create(), address, role, clock.instant());
        invitations.forgetEndedBefore(clock.instant().minus(ENDED_KEPT));
        invitations.add(invited, Tokens.hash(token));
        return handOver(invited, token);
    }

    /** Some of those who have not opened their account yet, the newest first. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<InvitedPerson> list(int offset, int limit) {
        return invitations.page(offset, limit);
    }

    /** How many have not. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public int count() {
        return invitations.count();
    }

    /** A new link for one that was lost or became too old; the old one stops working. */
    @AdministratorOnly
    public AccountInvitation renew(AccountInvitationId id) {
        var invited = invitations.find(id).orElseThrow(NotFound::new);
        var token = Tokens.create();
        invitations.renew(id, Tokens.hash(token), clock.instant());
        return handOver(invited, token);
    }

    /** The link works no more. */
    @AdministratorOnly
    public void withdraw(AccountInvitationId id) {
        if (!invitations.end(id, clock.instant())) {
            throw new NotFound();
        }
    }

    /** Takes back a withdrawal. Unknown: one older than {@link #UNDO}, and one that was used. */
    @AdministratorOnly
    public void takeBack(AccountInvitationId id) {
        if (!invitations.reopen(id, clock.instant().minus(UNDO))) {
            throw new NotFound();
        }
    }

    /** Who is invited, by the link's secret; empty when it was used, withdrawn, is too old or never existed. */
    @Public
    @Transactional(readOnly = true)
    public Optional<InvitedPerson> find(String token) {
        return invitations.findByTokenHash(Tokens.hash(token)).filter(invited -> invited.isOpen(clock.instant()));
    }

    /**
     * Opens the account and uses the link up. Refused: a name or password of the wrong length, and an address that got
     * an account meanwhile.
     *
     * @return the address to sign in with
     */
    @Public
    public String join(String token, String name, String password, Locale language, ZoneId zone) {
        var invited = find(token).orElseThrow(NotFound::new);
        AccountRules.checkName(name);
        AccountRules.checkPassword(password);
        if (accounts.existsByEmail(invited.email())) {
            throw new Refused("account.email-taken");
        }
        if (!invitations.end(invited.id(), clock.instant())) {
            throw new NotFound();
        }
        var registration = new Registration(invited.email(), name, password, invited.role(), language, zone, null);
        var hash = Objects.requireNonNull(passwords.encode(password));
        try {
            accounts.save(Account.open(registration, hash, Set.of(invited.role()), clock.instant()));
        } catch (DuplicateKeyException someoneWasFaster) {
            throw new Refused("account.email-taken");
        }
        return invited.email();
    }

    private AccountInvitation handOver(InvitedPerson invited, String token) {
        var made = new AccountInvitation(invited.id(), invited.email(), token, mail.isOn());
        events.publishEvent(new AccountInvited(invited.email(), current.locale(), made.path()));
        return made;
    }
}
