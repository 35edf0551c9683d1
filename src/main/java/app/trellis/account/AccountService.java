package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening an account and looking after one's own. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final AccountList list;
    private final PasswordEncoder passwords;
    private final PersistentTokenRepository rememberedBrowsers;
    private final SetUpCode setUpCode;
    private final InstanceService instance;
    private final CurrentAccount current;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountList list,
            PasswordEncoder passwords,
            PersistentTokenRepository rememberedBrowsers,
            SetUpCode setUpCode,
            InstanceService instance,
            CurrentAccount current,
            Clock clock) {
        this.accounts = accounts;
        this.list = list;
        this.passwords = passwords;
        this.rememberedBrowsers = rememberedBrowsers;
        this.setUpCode = setUpCode;
        this.instance = instance;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Opens an account. Refused: an address that is none or is taken, a name or password of the wrong length, a set-up
     * code that is wrong or used up, the administrator's role without that code, and whom the registration policy does
     * not welcome: whoever makes the administrator's account is always welcome.
     */
    @Public
    public AccountId register(Registration registration) {
        return registerInvited(registration, "");
    }

    /**
     * As {@link #register}, and welcome whatever the policy while the invitation is open.
     *
     * @param token the secret of an invitation to advise a student or to join a reading group; blank without one
     */
    @Public
    public AccountId registerInvited(Registration registration, String token) {
        var email = Emails.checked(registration.email());
        AccountRules.checkName(registration.name());
        AccountRules.checkPassword(registration.password());
        if (accounts.existsByEmail(email)) {
            throw new Refused("account.email-taken");
        }
        var roles = EnumSet.of(AccountRules.checkChoosable(registration.role()));
        var code = registration.setUpCode();
        if (code != null && !code.isBlank()) {
            if (!setUpCode.redeem(code)) {
                throw new Refused("account.set-up-code-wrong");
            }
            roles.add(Role.ADMINISTRATOR);
        } else {
            instance.checkWelcome(email, token);
        }
        var account = Account.open(registration, encode(registration.password()), roles, clock.instant());
        try {
            return accounts.save(account).id();
        } catch (DuplicateKeyException someoneWasFaster) {
            throw new Refused("account.email-taken");
        }
    }

    /** The signed-in person's profile. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Profile profile() {
        return mine().profile();
    }

    /** Changes name, language and zone; it shows from the next sign-in or {@link SignInRefresh} on. */
    @SignedInOnly
    public void changeProfile(Profile profile) {
        AccountRules.checkName(profile.name());
        var account = mine();
        account.changeProfile(profile);
        accounts.save(account);
    }

    /** Changes the password; every remembered browser has to sign in again. Refused when the old one is wrong. */
    @SignedInOnly
    public void changePassword(String old, String fresh) {
        var account = mine();
        if (!passwords.matches(old, account.passwordHash())) {
            throw new Refused("account.old-password-wrong");
        }
        AccountRules.checkPassword(fresh);
        account.changePassword(encode(fresh));
        accounts.save(account);
        rememberedBrowsers.removeUserTokens(account.email());
    }

    /** Some of all accounts, for the administrator. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public List<AccountSummary> list(AccountQuery query, int offset, int limit) {
        return list.page(query, offset, limit);
    }

    /** How many accounts there are of that kind. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public int count(AccountQuery query) {
        return list.count(query);
    }

    private String encode(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private Account mine() {
        return accounts.findById(current.id()).orElseThrow(NotFound::new);
    }
}
