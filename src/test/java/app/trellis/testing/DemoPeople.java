package app.trellis.testing;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Lets a test be one of the sample people, or of those who have joined them. */
public record DemoPeople(UserDetailsService people, CurrentAccount current, SecurityContextHolderStrategy context) {

    public static final String STUDENT = "student@trellis.test";
    public static final String ADVISOR = "advisor@trellis.test";
    public static final String ADMINISTRATOR = "admin@trellis.test";
    public static final String PASSWORD = "trellis-demo";

    /** Signs them in for the rest of the test. */
    public AccountId enter(String email) {
        var person = people.loadUserByUsername(email);
        context.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        return current.id();
    }

    /** Nobody is signed in. */
    public void leave() {
        context.clearContext();
    }
}
