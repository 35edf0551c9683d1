package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class InstanceServiceTest {

    @Autowired
    private InstanceService instance;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AdvisingService advising;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId grace;
    private AccountId root;

    @BeforeEach
    void administrator() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        root = people.administrator("Root");
        people.actAs(root);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, any@where.example, true",
        "INVITED, ada@uni.example, false",
        "DOMAINS, ada@uni.example, true",
        "DOMAINS, ada@cs.UNI.example, true",
        "DOMAINS, ada@myuni.example, false",
        "DOMAINS, ada@uni.example.evil.example, false",
    })
    void thePolicySaysWhoIsWelcome(RegistrationPolicy policy, String email, boolean welcome) {
        assertThat(new InstanceSettings("Trellis", policy, List.of("uni.example"), 0).welcomes(email))
                .isEqualTo(welcome);
    }

    @Test
    void theServiceKeepsThePolicyToo() {
        set(RegistrationPolicy.DOMAINS, "@Uni.example");
        people.anonymous();
        assertThat(instance.welcome("").domains()).containsExactly("uni.example");
        assertThatThrownBy(() -> accounts.register(registration("eve@other.example")))
                .hasMessage("account.domain-refused");
        assertThatCode(() -> accounts.register(registration("eve@cs.uni.example")))
                .doesNotThrowAnyException();
        people.actAs(root);
        set(RegistrationPolicy.INVITED);
        people.anonymous();
        assertThatThrownBy(() -> accounts.register(registration("bea@cs.uni.example")))
                .hasMessage("account.by-invitation");
    }

    @Test
    void anInvitedAdvisorIsWelcomeUnderEachPolicy() {
        people.actAs(ada);
        var invitation = advising.invite("grace@example.org", Set.of());
        people.actAs(root);
        set(RegistrationPolicy.INVITED);
        people.anonymous();
        assertThat(instance.welcome("").policy()).isEqualTo(RegistrationPolicy.INVITED);
        assertThat(instance.welcome(invitation.token()).policy()).isEqualTo(RegistrationPolicy.OPEN);
        assertThatCode(() -> accounts.registerInvited(registration("grace@example.org"), invitation.token()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> accounts.registerInvited(registration("eve@example.org"), "made up"))
                .hasMessage("account.by-invitation");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> set(RegistrationPolicy.DOMAINS)).hasMessage("account.domains-missing");
        assertThatThrownBy(() -> set(RegistrationPolicy.DOMAINS, "no domain")).hasMessage("account.domain-invalid");
        assertThatThrownBy(() -> instance.change(new InstanceSettings(" ", RegistrationPolicy.OPEN, List.of(), 0)))
                .hasMessage("account.instance-name-invalid");
        var before = instance.settings();
        instance.change(before);
        assertThatThrownBy(() -> instance.change(before)).hasMessage("account.instance-changed");
    }

    @Test
    void nobodyElseMay() {
        var settings = instance.settings();
        for (AccountId who : List.of(ada, grace)) {
            people.actAs(who);
            assertThatThrownBy(instance::settings).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> instance.change(settings)).isInstanceOf(AccessDeniedException.class);
        }
        people.anonymous();
        assertThatThrownBy(instance::settings).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> instance.change(settings)).isInstanceOf(AccessDeniedException.class);
    }

    private void set(RegistrationPolicy policy, String... domains) {
        instance.change(new InstanceSettings(
                "Trellis", policy, List.of(domains), instance.settings().version()));
    }

    private static Registration registration(String email) {
        return new Registration(email, "Name", People.PASSWORD, Role.STUDENT, Locale.ENGLISH, ZoneOffset.UTC, null);
    }
}
