package app.trellis.testing;

import app.trellis.account.AccountId;
import app.trellis.account.AccountService;
import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.Registration;
import app.trellis.account.Role;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Makes people and acts as them. Every person lives in Berlin and reads English unless a test says otherwise. */
public class People {

    /** Everybody's password. */
    public static final String PASSWORD = "a long enough one";

    private final AccountService accounts;
    private final AdvisingService advising;
    private final UserDetailsService signIn;
    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy context;
    private final Map<AccountId, String> emails = new HashMap<>();

    People(
            AccountService accounts,
            AdvisingService advising,
            UserDetailsService signIn,
            JdbcClient jdbc,
            SecurityContextHolderStrategy context) {
        this.accounts = accounts;
        this.advising = advising;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.context = context;
    }

    /** A new student. */
    public AccountId student(String name) {
        return person(name, Role.STUDENT, Locale.ENGLISH, ZoneId.of("Europe/Berlin"));
    }

    /** A new advisor, who advises nobody yet. */
    public AccountId advisor(String name) {
        return person(name, Role.ADVISOR, Locale.ENGLISH, ZoneId.of("Europe/Berlin"));
    }

    /** A new administrator, who is nothing else. */
    public AccountId administrator(String name) {
        var id = person(name, Role.ADVISOR, Locale.ENGLISH, ZoneId.of("Europe/Berlin"));
        jdbc.sql("update account_role set role = 'ADMINISTRATOR' where account = ?")
                .param(id.value())
                .update();
        return id;
    }

    /** A new person. */
    public AccountId person(String name, Role role, Locale language, ZoneId zone) {
        var email = UUID.randomUUID() + "@example.org";
        var id = accounts.register(new Registration(email, name, PASSWORD, role, language, zone, null));
        emails.put(id, email);
        return id;
    }

    /** The address that a person signs in with. */
    public String email(AccountId id) {
        return Objects.requireNonNull(emails.get(id));
    }

    /** From here on the test acts as this person. */
    public void actAs(AccountId id) {
        var person = signIn.loadUserByUsername(email(id));
        context.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }

    /** From here on the test acts as a stranger. */
    public void anonymous() {
        context.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                "stranger", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
    }

    /** The student invites the advisor, who accepts; afterwards the test acts as the advisor. */
    public void advise(AccountId advisor, AccountId student, Area... areas) {
        actAs(student);
        var invitation = advising.invite(email(advisor), Set.of(areas));
        actAs(advisor);
        advising.accept(invitation.token());
    }

    /** The student ends the relation; afterwards the test acts as the advisor. */
    public void endAdvising(AccountId advisor, AccountId student) {
        actAs(student);
        advising.myAdvisors().stream()
                .filter(each -> each.email().equals(email(advisor)))
                .forEach(each -> advising.end(each.id()));
        actAs(advisor);
    }
}
