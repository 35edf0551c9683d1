package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class AdministrationServiceTest {

    @Autowired
    private AdministrationService administration;

    @Autowired
    private AccountService accounts;

    @Autowired
    private StudentAccess access;

    @Autowired
    private PeopleSigningIn signIn;

    @Autowired
    private People people;

    private AccountId root;
    private AccountId ada;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        root = people.administrator("Root");
        people.actAs(root);
    }

    @Test
    void aDisabledAccountCannotSignInUntilItIsEnabled() {
        administration.disable(ada);
        assertThat(signIn.load(ada).isEnabled()).isFalse();
        assertThat(names(AccountState.DISABLED)).contains("Ada");
        assertThat(names(AccountState.ACTIVE)).contains("Root").doesNotContain("Ada");
        administration.enable(ada);
        assertThat(signIn.load(ada).isEnabled()).isTrue();
    }

    @Test
    void aDisabledAdvisorSeesNothingOfAnybodyUntilEnabled() {
        var grace = people.advisor("Grace");
        people.advise(grace, ada, Area.PLAN);
        assertThat(access.shares(ada, "PLAN")).isTrue();
        people.actAs(root);
        administration.disable(grace);
        people.actAs(grace);
        assertThat(access.shares(ada, "PLAN")).isFalse();
        people.actAs(root);
        administration.enable(grace);
        people.actAs(grace);
        assertThat(access.shares(ada, "PLAN")).isTrue();
    }

    @Test
    void rolesAreGivenAndTaken() {
        administration.grant(ada, Role.ADVISOR);
        assertThat(signIn.load(ada).roles()).containsExactlyInAnyOrder(Role.STUDENT, Role.ADVISOR);
        administration.take(ada, Role.STUDENT);
        assertThat(signIn.load(ada).roles()).containsExactly(Role.ADVISOR);
        assertThatThrownBy(() -> administration.take(ada, Role.ADVISOR)).hasMessage("account.last-role");
    }

    @Test
    void nobodyChangesTheirOwnAccount() {
        assertThatThrownBy(() -> administration.disable(root)).hasMessage("account.not-yourself");
        assertThatThrownBy(() -> administration.enable(root)).hasMessage("account.not-yourself");
        assertThatThrownBy(() -> administration.grant(root, Role.STUDENT)).hasMessage("account.not-yourself");
        assertThatThrownBy(() -> administration.take(root, Role.ADMINISTRATOR)).hasMessage("account.not-yourself");
    }

    @Test
    void thereIsAlwaysAnAdministratorWhoCanSignIn() {
        var second = people.administrator("Second");
        administration.grant(second, Role.ADVISOR);
        people.actAs(second);
        administration.disable(root);
        people.actAs(root);
        assertThatThrownBy(() -> administration.disable(second)).hasMessage("account.last-administrator");
        assertThatThrownBy(() -> administration.take(second, Role.ADMINISTRATOR))
                .hasMessage("account.last-administrator");
    }

    @Test
    void nobodyElseMayAndNobodyUnknownIsChanged() {
        var unknown = new AccountId(UUID.randomUUID());
        assertThatThrownBy(() -> administration.disable(unknown)).isInstanceOf(NotFound.class);
        for (AccountId who : List.of(ada, people.advisor("Grace"))) {
            people.actAs(who);
            assertRefused();
        }
        people.anonymous();
        assertRefused();
    }

    private void assertRefused() {
        assertDenied(() -> administration.disable(ada));
        assertDenied(() -> administration.enable(ada));
        assertDenied(() -> administration.grant(ada, Role.ADMINISTRATOR));
        assertDenied(() -> administration.take(ada, Role.STUDENT));
    }

    private List<String> names(AccountState state) {
        return accounts.list(new AccountQuery("", state, AccountOrder.NAME, false), 0, 50).stream()
                .map(AccountSummary::name)
                .toList();
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
