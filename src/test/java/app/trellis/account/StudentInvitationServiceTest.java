package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class StudentInvitationServiceTest {

    @Autowired
    private StudentInvitationService invitations;

    @Autowired
    private AdvisingService advising;

    @Autowired
    private StudentAccess access;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(grace);
    }

    @Test
    void theStudentChoosesWhatToShareWhenAccepting() {
        var token = invite();
        assertThat(invitations.open()).extracting(AdvisorLink::who).containsExactly("ada@example.org");
        people.actAs(ada);
        assertThat(invitations.findInviter(token)).contains("Grace");
        invitations.accept(token, Set.of(Area.PLAN));
        assertThat(advising.myAdvisors()).singleElement().satisfies(advisor -> {
            assertThat(advisor.name()).isEqualTo("Grace");
            assertThat(advisor.accepted()).isTrue();
            assertThat(advisor.shared()).containsExactly(Area.PLAN);
        });
        assertThatThrownBy(() -> invitations.accept(token, Set.of())).isInstanceOf(NotFound.class);
        people.actAs(grace);
        assertThat(invitations.open()).isEmpty();
        assertThat(access.shares(ada, "PLAN")).isTrue();
        assertThat(access.shares(ada, "IDEAS")).isFalse();
    }

    @Test
    void whoeverAcceptsBecomesAStudent() {
        var token = invite();
        var other = people.advisor("Other");
        people.actAs(other);
        invitations.accept(token, Set.of());
        people.actAs(other);
        assertThat(advising.myAdvisors()).hasSize(1);
    }

    @Test
    void aLinkEndsWithTimeAndWhenWithdrawn() {
        var token = invite();
        clock.advance(Duration.ofDays(31));
        assertThat(invitations.findInviter(token)).isEmpty();
        invitations.withdraw(invitations.open().getFirst().id());
        var second = invite();
        var id = invitations.open().getFirst().id();
        people.actAs(people.advisor("Mallory"));
        assertThatThrownBy(() -> invitations.withdraw(id)).isInstanceOf(NotFound.class);
        people.actAs(grace);
        invitations.withdraw(id);
        people.actAs(ada);
        assertThatThrownBy(() -> invitations.accept(second, Set.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var token = invite();
        assertThatThrownBy(this::invite).hasMessage("account.invited-already");
        assertThatThrownBy(() -> invitations.accept(token, Set.of())).hasMessage("account.own-link");
        people.advise(grace, ada);
        people.actAs(ada);
        assertThatThrownBy(() -> invitations.accept(token, Set.of())).hasMessage("account.advised-already");
    }

    @Test
    void rolesAreKeptApart() {
        people.actAs(ada);
        assertThatThrownBy(this::invite).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(invitations::open).isInstanceOf(AccessDeniedException.class);
        people.anonymous();
        assertThatThrownBy(() -> invitations.accept("token", Set.of())).isInstanceOf(AccessDeniedException.class);
    }

    private String invite() {
        return invitations.invite("ada@example.org").path().replaceFirst(".*/", "");
    }
}
