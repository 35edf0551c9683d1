package app.trellis.demo;

import app.trellis.account.AccountService;
import app.trellis.account.Registration;
import app.trellis.account.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Where sample people act: one at a time, signed in as themselves, at a moment that the story names. */
class Stage {

    /** Everybody's zone. */
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Everybody's password; the sign-in page says it. */
    static final String PASSWORD = "trellis-demo";

    private final DemoClock clock;
    private final AccountService accounts;
    private final UserDetailsService people;
    private final SecurityContextHolderStrategy context;

    Stage(DemoClock clock, AccountService accounts, UserDetailsService people, SecurityContextHolderStrategy context) {
        this.clock = clock;
        this.accounts = accounts;
        this.people = people;
        this.context = context;
    }

    /** Sets the clock. */
    void at(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(ZONE).toInstant());
    }

    /** Opens an account. */
    void register(String email, String name, Role role) {
        accounts.register(new Registration(email, name, PASSWORD, role, Locale.ENGLISH, ZONE, null));
    }

    /** From here on this person acts. */
    void enter(String email) {
        var person = people.loadUserByUsername(email);
        context.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }

    /** Nobody acts any more, and the clock goes on. */
    void close() {
        context.clearContext();
        clock.goOn();
    }
}
