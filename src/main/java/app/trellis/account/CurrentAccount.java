package app.trellis.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * The person whose request is being answered. Every question about them is refused with an
 * {@link AuthenticationCredentialsNotFoundException} when nobody is signed in.
 */
@Component
public class CurrentAccount {

    private final Clock clock;
    private final SecurityContextHolderStrategy context;

    CurrentAccount(Clock clock, SecurityContextHolderStrategy context) {
        this.clock = clock;
        this.context = context;
    }

    /** Their id. */
    public AccountId id() {
        return signedIn().id();
    }

    /** Their name, as they want to be called. */
    public String name() {
        return signedIn().profile().name();
    }

    /** The language they read. */
    public Locale locale() {
        return signedIn().profile().language();
    }

    /** The zone in which their days begin. */
    public ZoneId zone() {
        return signedIn().profile().zone();
    }

    /** Today where they are. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** Whether they hold a role. */
    public boolean has(Role role) {
        return signedIn().roles().contains(role);
    }

    /** Whether anybody is signed in. */
    public boolean isPresent() {
        return find().isPresent();
    }

    private SignedIn signedIn() {
        return find().orElseThrow(CurrentAccount::nobody);
    }

    private Optional<SignedIn> find() {
        var authentication = context.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static AuthenticationCredentialsNotFoundException nobody() {
        return new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
}
