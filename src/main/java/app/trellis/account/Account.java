package app.trellis.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A person who can sign in. */
@Table("account")
class Account {

    @Id
    private final AccountId id;

    private final String email;
    private final Instant createdAt;
    private String name;
    private String passwordHash;
    private String language;
    private String zone;
    private @Nullable Instant disabledAt;

    @MappedCollection(idColumn = "account")
    private final Set<HeldRole> roles;

    @Version
    private @Nullable Integer version;

    Account(
            AccountId id,
            String email,
            Instant createdAt,
            String name,
            String passwordHash,
            String language,
            String zone,
            Set<HeldRole> roles) {
        this.id = id;
        this.email = email;
        this.createdAt = createdAt;
        this.name = name;
        this.passwordHash = passwordHash;
        this.language = language;
        this.zone = zone;
        this.roles = new LinkedHashSet<>(roles);
    }

    /** A new account; its email is kept in the one form that sign-in looks for. */
    static Account open(Registration registration, String passwordHash, Collection<Role> roles, Instant now) {
        return new Account(
                AccountId.create(),
                Emails.normal(registration.email()),
                now,
                registration.name().strip(),
                passwordHash,
                registration.language().getLanguage(),
                registration.zone().getId(),
                roles.stream().map(HeldRole::new).collect(Collectors.toSet()));
    }

    AccountId id() {
        return id;
    }

    void grant(Role role) {
        roles.add(new HeldRole(role));
    }

    void take(Role role) {
        roles.remove(new HeldRole(role));
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    void changeProfile(Profile profile) {
        name = profile.name().strip();
        language = profile.language().getLanguage();
        zone = profile.zone().getId();
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Profile profile() {
        return new Profile(name, Locale.of(language), ZoneId.of(zone));
    }

    Set<Role> roles() {
        var held = EnumSet.noneOf(Role.class);
        roles.forEach(each -> held.add(each.role()));
        return held;
    }

    SignedIn signedIn() {
        return new SignedIn(id, email, roles(), profile(), passwordHash, !isDisabled());
    }

    /** One row of the table of roles. */
    @Table("account_role")
    record HeldRole(Role role) {}
}
