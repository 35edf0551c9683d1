package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.mail.Mail;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password for somebody who forgot theirs: by a mailed link, or by one that an administrator hands over. */
@Service
@Transactional
public class PasswordResetService {

    /** How long a link works. */
    public static final Duration VALID = Duration.ofHours(2);

    private final AccountRepository accounts;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final PersistentTokenRepository rememberedBrowsers;
    private final Mail mail;
    private final Clock clock;

    PasswordResetService(
            AccountRepository accounts,
            JdbcClient jdbc,
            PasswordEncoder passwords,
            PersistentTokenRepository rememberedBrowsers,
            Mail mail,
            Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.rememberedBrowsers = rememberedBrowsers;
        this.mail = mail;
        this.clock = clock;
    }

    /** Mails a link if the address has an account. The caller cannot tell whether it has. */
    @Public
    public void request(String email) {
        accounts.findByEmail(Emails.normal(email)).ifPresent(account -> {
            if (mail.isOn()) {
                mail.send(
                        account.email(),
                        account.profile().language(),
                        "account.reset-mail",
                        "/forgot-password/" + issue(account.id()),
                        account.name());
            }
        });
    }

    /** A link for somebody who cannot get mail, for an administrator to hand over. */
    @AdministratorOnly
    public String tokenFor(AccountId account) {
        return issue(accounts.findById(account).orElseThrow(NotFound::new).id());
    }

    /** Whether a link still works. */
    @Public
    @Transactional(readOnly = true)
    public boolean isValid(String token) {
        return jdbc.sql("select count(*) from password_reset where token_hash = ? and expires_at > ?")
                        .params(Tokens.hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Sets the new password and uses up all links of that account. Refused when the link is old, used or unknown. */
    @Public
    public void reset(String token, String password) {
        AccountRules.checkPassword(password);
        var account = jdbc.sql("select account from password_reset where token_hash = ? and expires_at > ?")
                .params(Tokens.hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .flatMap(id -> accounts.findById(new AccountId(id)))
                .orElseThrow(() -> new Refused("account.reset-link-old"));
        account.changePassword(Objects.requireNonNull(passwords.encode(password)));
        accounts.save(account);
        rememberedBrowsers.removeUserTokens(account.email());
        jdbc.sql("delete from password_reset where account = ?")
                .param(account.id().value())
                .update();
    }

    private String issue(AccountId account) {
        var token = Tokens.create();
        jdbc.sql("delete from password_reset where account = ?")
                .param(account.value())
                .update();
        jdbc.sql("insert into password_reset (token_hash, account, expires_at) values (?, ?, ?)")
                .params(
                        Tokens.hash(token),
                        account.value(),
                        clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }
}
