package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@ServiceTest
class PasswordResetServiceTest {

    private static final String FRESH = "a fresh long one";

    @Autowired
    private PasswordResetService resets;

    @Autowired
    private UserDetailsService signIn;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    private AccountId ada;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        people.actAs(people.administrator("Root"));
    }

    @Test
    void aLinkSetsANewPasswordOnce() {
        var token = resets.tokenFor(ada);
        people.anonymous();
        assertThat(resets.isValid(token)).isTrue();
        resets.reset(token, FRESH);
        var stored = signIn.loadUserByUsername(people.email(ada)).getPassword();
        assertThat(passwords.matches(FRESH, stored)).isTrue();
        assertThat(resets.isValid(token)).isFalse();
        assertThatThrownBy(() -> resets.reset(token, FRESH)).hasMessage("account.reset-link-old");
    }

    @Test
    void aLinkIsOldAfterTwoHours() {
        var token = resets.tokenFor(ada);
        clock.advance(PasswordResetService.VALID.plus(Duration.ofSeconds(1)));
        assertThat(resets.isValid(token)).isFalse();
        assertThatThrownBy(() -> resets.reset(token, FRESH)).hasMessage("account.reset-link-old");
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        var old = resets.tokenFor(ada);
        var fresh = resets.tokenFor(ada);
        assertThat(resets.isValid(old)).isFalse();
        assertThat(resets.isValid(fresh)).isTrue();
    }

    @Test
    void aPasswordThatIsTooShortIsRefusedAndTheLinkStaysGood() {
        var token = resets.tokenFor(ada);
        assertThatThrownBy(() -> resets.reset(token, "short")).hasMessage("account.password-short");
        assertThat(resets.isValid(token)).isTrue();
    }

    @Test
    void onlyAnAdministratorHandsOutLinks() {
        assertThatThrownBy(() -> resets.tokenFor(AccountId.create())).isInstanceOf(NotFound.class);
        people.actAs(ada);
        assertThatThrownBy(() -> resets.tokenFor(ada)).isInstanceOf(AccessDeniedException.class);
        people.actAs(people.advisor("Grace"));
        assertThatThrownBy(() -> resets.tokenFor(ada)).isInstanceOf(AccessDeniedException.class);
        people.anonymous();
        assertThatThrownBy(() -> resets.tokenFor(ada)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void askingWithoutMailOrAccountChangesNothing() {
        people.anonymous();
        resets.request(people.email(ada));
        resets.request("nobody@example.org");
        assertThat(resets.isValid("")).isFalse();
    }
}
