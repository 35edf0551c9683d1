package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class AdvisingServiceTest {

    @Autowired
    private AdvisingService advising;

    @Autowired
    private StudentAccess access;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
    }

    @Test
    void anAcceptedInvitationLetsTheAdvisorSeeWhatIsSharedAndNothingElse() {
        people.advise(grace, ada, Area.PLAN);
        assertThat(advising.students()).extracting(StudentSummary::name).containsExactly("Ada");
        assertThat(advising.student(ada).shared()).containsExactly(Area.PLAN);
        assertThat(access.shares(ada, "PLAN")).isTrue();
        assertThat(access.shares(ada, "REVIEWS")).isFalse();
    }

    @Test
    void anInvitationWorksOnce() {
        people.actAs(ada);
        var invitation = advising.invite(people.email(grace), Set.of());
        people.actAs(grace);
        assertThat(advising.findInviter(invitation.token())).contains("Ada");
        advising.accept(invitation.token());
        assertThat(advising.findInviter(invitation.token())).isEmpty();
        assertThatThrownBy(() -> advising.accept(invitation.token())).isInstanceOf(NotFound.class);
    }

    @Test
    void acceptingMakesAnyoneAnAdvisor() {
        var peer = people.student("Peer");
        people.advise(peer, ada, Area.PLAN);
        people.actAs(peer);
        assertThat(advising.students()).hasSize(1);
    }

    @Test
    void anEndCountsAtOnceAndSharingIsForgotten() {
        people.advise(grace, ada, Area.PLAN, Area.REVIEWS);
        people.endAdvising(grace, ada);
        assertThat(access.shares(ada, "PLAN")).isFalse();
        assertThat(advising.students()).isEmpty();
        assertThatThrownBy(() -> advising.student(ada)).isInstanceOf(NotFound.class);
    }

    @Test
    void aStudentChangesWhatIsSharedAtAnyTime() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        var relation = advising.myAdvisors().getFirst();
        assertThat(relation)
                .extracting(AdvisorSummary::name, AdvisorSummary::accepted)
                .containsExactly("Grace", true);
        advising.share(relation.id(), Set.of(Area.REVIEWS));
        people.actAs(grace);
        assertThat(access.shares(ada, "PLAN")).isFalse();
        assertThat(access.shares(ada, "REVIEWS")).isTrue();
    }

    @Test
    void theStudentSeesWhichAccountAccepted() {
        people.actAs(ada);
        var invitation = advising.invite("grace@work.example.org", Set.of());
        people.actAs(grace);
        advising.accept(invitation.token());
        people.actAs(ada);
        assertThat(advising.myAdvisors()).extracting(AdvisorSummary::email).containsExactly(people.email(grace));
    }

    @Test
    void anAdvisorMayStepBack() {
        people.advise(grace, ada, Area.PLAN);
        advising.stepBack(advising.students().getFirst().relation());
        assertThat(advising.students()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        people.actAs(ada);
        assertThatThrownBy(() -> advising.invite("nobody", Set.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> advising.invite(people.email(ada), Set.of())).hasMessage("account.invite-yourself");
        advising.invite(people.email(grace), Set.of());
        assertThatThrownBy(() -> advising.invite(people.email(grace), Set.of())).hasMessage("account.invited-already");
        var second = advising.invite("other@example.org", Set.of());
        assertThatThrownBy(() -> advising.accept(second.token())).hasMessage("account.invite-yourself");
        people.advise(grace, people.student("Bea"));
    }

    @Test
    void anotherStudentsRelationIsUnknown() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        var relation = advising.myAdvisors().getFirst().id();
        people.actAs(people.student("Eve"));
        assertThatThrownBy(() -> advising.share(relation, Set.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> advising.end(relation)).isInstanceOf(NotFound.class);
        people.actAs(people.advisor("Mallory"));
        assertThatThrownBy(() -> advising.stepBack(relation)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> advising.student(ada)).isInstanceOf(NotFound.class);
    }

    @Test
    void rolesAreKeptApart() {
        people.actAs(grace);
        assertDenied(() -> advising.invite("x@example.org", Set.of()));
        assertDenied(advising::myAdvisors);
        assertDenied(() -> advising.share(RelationId.create(), Set.of()));
        assertDenied(() -> advising.end(RelationId.create()));
        assertDenied(() -> advising.renew(RelationId.create()));
        people.actAs(ada);
        var end = advising.end(advising.invite("x@example.org", Set.of()).id());
        people.actAs(grace);
        assertDenied(() -> advising.takeBack(end));
        people.actAs(ada);
        assertDenied(advising::students);
        assertDenied(() -> advising.student(ada));
        assertDenied(() -> advising.stepBack(RelationId.create()));
        people.anonymous();
        assertDenied(() -> advising.accept("token"));
        assertDenied(advising::students);
        assertDenied(advising::myAdvisors);
    }

    @Test
    void aListIsOneStatementHoweverLong() {
        people.advise(grace, ada, Area.PLAN, Area.REVIEWS);
        var one = Statements.count(advising::students);
        for (int i = 0; i < 20; i++) {
            people.advise(grace, people.student("Student " + i), Area.PLAN, Area.REVIEWS);
        }
        assertThat(Statements.count(advising::students)).isEqualTo(one).isEqualTo(1);
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
