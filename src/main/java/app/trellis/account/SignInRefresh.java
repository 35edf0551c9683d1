package app.trellis.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Makes a changed profile or a new role count in the running session. */
@Component
public class SignInRefresh {

    private final PeopleSigningIn people;
    private final CurrentAccount current;
    private final SecurityContextHolderStrategy context;

    SignInRefresh(PeopleSigningIn people, CurrentAccount current, SecurityContextHolderStrategy context) {
        this.people = people;
        this.current = current;
        this.context = context;
    }

    /** Reads the signed-in person anew. */
    public void run() {
        var person = people.load(current.id());
        person.eraseCredentials();
        context.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }
}
