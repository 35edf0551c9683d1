package app.trellis.account;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in, as Spring Security holds it in the session: small, and without the hash once that was checked. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final AccountId id;
    private final String email;
    private final Set<Role> roles;
    private final Profile profile;
    private @Nullable String passwordHash;
    private final boolean enabled;

    SignedIn(
            AccountId id,
            String email,
            Set<Role> roles,
            Profile profile,
            @Nullable String passwordHash,
            boolean enabled) {
        this.id = id;
        this.email = email;
        this.roles = roles;
        this.profile = profile;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
    }

    AccountId id() {
        return id;
    }

    Profile profile() {
        return profile;
    }

    Set<Role> roles() {
        return roles;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
