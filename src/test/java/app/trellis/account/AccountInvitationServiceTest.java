package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class AccountInvitationServiceTest {

    @Autowired
    private AccountInvitationService invitations;

    @Autowired
    private PeopleSigningIn signIn;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    private AccountId root;

    @BeforeEach
    void administrator() {
        root = people.administrator("Root");
        people.actAs(root);
    }

    @Test
    void theRoleIsTheInvitersAndTheLinkWorksOnce() {
        var made = invitations.invite(" Ada@Example.org ", Role.ADVISOR);
        people.anonymous();
        assertThat(invitations.find(made.token())).map(InvitedPerson::email).contains("ada@example.org");
        assertThat(join(made)).isEqualTo("ada@example.org");
        assertThat(signIn.loadUserByUsername("ada@example.org").roles()).containsExactly(Role.ADVISOR);
        assertThat(invitations.find(made.token())).isEmpty();
        assertThatThrownBy(() -> join(made)).isInstanceOf(NotFound.class);
    }

    @Test
    void theLinkEndsAfterThirtyDaysAndCanBeMadeAnew() {
        var made = invitations.invite("ada@example.org", Role.STUDENT);
        clock.advance(InvitedPerson.LINK_WORKS_FOR);
        assertThat(invitations.find(made.token())).isEmpty();
        assertThat(invitations.list(0, 9)).extracting(InvitedPerson::email).containsExactly("ada@example.org");
        var fresh = invitations.renew(made.id());
        assertThat(invitations.find(fresh.token())).isPresent();
        assertThat(invitations.find(made.token())).isEmpty();
    }

    @Test
    void aWithdrawnLinkIsDeadUnlessItIsTakenBackAtOnce() {
        var made = invitations.invite("ada@example.org", Role.STUDENT);
        invitations.withdraw(made.id());
        assertThat(invitations.find(made.token())).isEmpty();
        assertThat(invitations.count()).isZero();
        assertThatThrownBy(() -> invitations.withdraw(made.id())).isInstanceOf(NotFound.class);
        invitations.takeBack(made.id());
        assertThat(invitations.find(made.token())).isPresent();
        invitations.withdraw(made.id());
        clock.advance(AccountInvitationService.UNDO.plus(Duration.ofSeconds(1)));
        assertThatThrownBy(() -> invitations.takeBack(made.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aUsedLinkDoesNotComeBack() {
        var made = invitations.invite("ada@example.org", Role.STUDENT);
        join(made);
        assertThatThrownBy(() -> invitations.takeBack(made.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> invitations.invite("nobody", Role.STUDENT)).hasMessage("account.email-invalid");
        var there = people.email(people.student("Bea"));
        assertThatThrownBy(() -> invitations.invite(there, Role.STUDENT)).hasMessage("account.invited-has-account");
        var made = invitations.invite("ada@example.org", Role.STUDENT);
        assertThatThrownBy(() -> invitations.invite("ADA@example.org", Role.STUDENT))
                .hasMessage("account.invited-waiting");
        assertThatThrownBy(() -> invitations.join(made.token(), "Ada", "short", Locale.ENGLISH, ZoneOffset.UTC))
                .hasMessage("account.password-short");
        assertThat(invitations.find(made.token())).isPresent();
    }

    @Test
    void nobodyElseMay() {
        var made = invitations.invite("ada@example.org", Role.STUDENT);
        for (AccountId who : List.of(people.student("Eve"), people.advisor("Grace"))) {
            people.actAs(who);
            assertRefused(made);
        }
        people.anonymous();
        assertRefused(made);
    }

    private void assertRefused(AccountInvitation made) {
        assertDenied(() -> invitations.invite("x@example.org", Role.STUDENT));
        assertDenied(() -> invitations.list(0, 1));
        assertDenied(invitations::count);
        assertDenied(() -> invitations.renew(made.id()));
        assertDenied(() -> invitations.withdraw(made.id()));
        assertDenied(() -> invitations.takeBack(made.id()));
    }

    private String join(AccountInvitation made) {
        return invitations.join(made.token(), "Ada", People.PASSWORD, Locale.ENGLISH, ZoneOffset.UTC);
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
