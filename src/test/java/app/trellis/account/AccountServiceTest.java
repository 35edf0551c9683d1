package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@ServiceTest
class AccountServiceTest {

    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");

    @Autowired
    private AccountService accounts;

    @Autowired
    private People people;

    @Autowired
    private UserDetailsService signIn;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private SetUpCode setUpCode;

    @Test
    void anAddressIsTheSameInAnyCase() {
        accounts.register(ada(" Ada@Example.org "));
        assertThat(signIn.loadUserByUsername("ada@EXAMPLE.org").getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_STUDENT");
        assertRefused("account.email-taken", () -> accounts.register(ada("ADA@example.org")));
    }

    @ParameterizedTest
    @CsvSource({
        "not an address, Ada, long enough password, account.email-invalid",
        "ada@example.org, ' ', long enough password, account.name-invalid",
        "ada@example.org, Ada, short, account.password-short",
    })
    void badInputIsRefused(String email, String name, String password, String key) {
        var registration = new Registration(email, name, password, Role.STUDENT, Locale.ENGLISH, ZONE, null);
        assertRefused(key, () -> accounts.register(registration));
    }

    @Test
    void aPasswordThatTheHashWouldCutOffIsRefused() {
        var registration =
                new Registration("ada@example.org", "Ada", "ü".repeat(37), Role.STUDENT, Locale.ENGLISH, ZONE, null);
        assertRefused("account.password-long", () -> accounts.register(registration));
    }

    @Test
    void nobodyMakesThemselvesAdministrator() {
        assertRefused("account.role-invalid", () -> accounts.register(registration(Role.ADMINISTRATOR, null)));
        assertRefused("account.set-up-code-wrong", () -> accounts.register(registration(Role.STUDENT, "GUESS")));
    }

    @Test
    void theSetUpCodeWorksOnce() {
        setUpCode.printUnlessThereIsAnAdministrator();
        var code = Objects.requireNonNull(setUpCode.current());
        assertThat(setUpCode.redeem(code.toLowerCase(Locale.ROOT))).isTrue();
        assertThat(setUpCode.redeem(code)).isFalse();
    }

    @Test
    void aNewPasswordNeedsTheOldOne() {
        var ada = people.student("Ada");
        people.actAs(ada);
        assertRefused("account.old-password-wrong", () -> accounts.changePassword("wrong", "another long one"));
        accounts.changePassword(People.PASSWORD, "another long one");
        assertThat(passwords.matches(
                        "another long one",
                        signIn.loadUserByUsername(people.email(ada)).getPassword()))
                .isTrue();
    }

    @Test
    void strangersHaveNoProfile() {
        people.anonymous();
        assertThatThrownBy(accounts::profile).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> accounts.changePassword("a", "b")).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> accounts.changeProfile(new Profile("X", Locale.ENGLISH, ZONE)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void onlyAnAdministratorListsAccounts() {
        people.actAs(people.administrator("Root"));
        assertThat(accounts.list(AccountQuery.all(), 0, 5)).hasSize(accounts.count(AccountQuery.all()));
        for (var person : List.of(people.student("Ada"), people.advisor("Grace"))) {
            people.actAs(person);
            assertThatThrownBy(() -> accounts.list(AccountQuery.all(), 0, 5))
                    .isInstanceOf(AuthorizationDeniedException.class);
            assertThatThrownBy(() -> accounts.count(AccountQuery.all()))
                    .isInstanceOf(AuthorizationDeniedException.class);
        }
    }

    @Test
    void aProfileIsOnesOwn() {
        people.actAs(people.student("Ada"));
        accounts.changeProfile(new Profile("Ada L.", Locale.GERMAN, ZONE));
        assertThat(accounts.profile()).isEqualTo(new Profile("Ada L.", Locale.GERMAN, ZONE));
    }

    private static Registration ada(String email) {
        return new Registration(email, "Ada", People.PASSWORD, Role.STUDENT, Locale.ENGLISH, ZONE, "");
    }

    private static Registration registration(Role role, @Nullable String code) {
        return new Registration("ada@example.org", "Ada", People.PASSWORD, role, Locale.ENGLISH, ZONE, code);
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).hasMessage(key);
    }
}
