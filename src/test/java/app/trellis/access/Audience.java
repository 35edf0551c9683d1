package app.trellis.access;

import app.trellis.account.AccountId;
import app.trellis.account.AccountService;
import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.DelegateService;
import app.trellis.account.Registration;
import app.trellis.account.RelationId;
import app.trellis.account.Role;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Makes the viewers of the sample student, and lets the test be one of them. */
record Audience(
        AccountService accounts,
        AdvisingService advising,
        DelegateService delegates,
        JdbcClient jdbc,
        UserDetailsService people,
        CurrentAccount current,
        SecurityContextHolderStrategy context) {

    static final String OWNER = "student@trellis.test";
    private static final String OTHER = "kofi@trellis.test";
    private static final String ADMINISTRATOR = "admin@trellis.test";
    private static final String ADVISOR = "advisor@trellis.test";
    private static final String ADDRESS = "viewer@example.org";

    void become(Viewer viewer) {
        switch (viewer) {
            case STRANGER ->
                context.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                        "stranger", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
            case OWNER -> signIn(OWNER);
            case ADMINISTRATOR -> signIn(ADMINISTRATOR);
            case OTHER_STUDENT -> signIn(OTHER);
            case ADVISOR_SHARING -> advisor(Set.of(Area.values()));
            case ADVISOR_NOT_SHARING -> advisor(Set.of());
            case DELEGATE -> delegate();
            case ENDED_ADVISOR -> {
                var relation = advisor(Set.of(Area.values()));
                signIn(OWNER);
                advising.end(relation);
                signIn(ADDRESS);
            }
        }
    }

    /** Nothing but a delegate, of an advisor with whom the sample student shares, and whom that student allows. */
    private void delegate() {
        register(Role.ADVISOR);
        signIn(ADVISOR);
        var link = delegates.appoint(ADDRESS).path();
        signIn(OWNER);
        advising.myAdvisors().forEach(each -> delegates.allowDates(each.id(), true));
        signIn(ADDRESS);
        delegates.accept(link.substring(link.lastIndexOf('/') + 1));
        jdbc.sql("delete from account_role where role = 'ADVISOR' and account = ?")
                .param(current.id().value())
                .update();
        signIn(ADDRESS);
    }

    private RelationId advisor(Set<Area> shared) {
        register(Role.ADVISOR);
        signIn(OWNER);
        var invitation = advising.invite(ADDRESS, shared);
        signIn(ADDRESS);
        advising.accept(invitation.token());
        signIn(OWNER);
        var relation = advising.myAdvisors().stream()
                .filter(each -> each.email().equals(ADDRESS))
                .findFirst()
                .orElseThrow()
                .id();
        signIn(ADDRESS);
        return relation;
    }

    private String register(Role role) {
        accounts.register(
                new Registration(ADDRESS, "Viewer", "a long enough one", role, Locale.ENGLISH, ZoneOffset.UTC, null));
        return ADDRESS;
    }

    AccountId signIn(String email) {
        var person = people.loadUserByUsername(email);
        context.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        return current.id();
    }
}
