package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class HandOverServiceTest {

    @Autowired
    private HandOverService handOvers;

    @Autowired
    private AdvisingService advising;

    @Autowired
    private AccessLogService logs;

    @Autowired
    private StudentAccess access;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId grace;
    private AccountId alan;
    private RelationId relation = RelationId.create();

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        alan = people.advisor("Alan");
        people.advise(grace, ada, Area.PLAN);
        relation = advising.students().getFirst().relation();
    }

    @Test
    void theOldRelationEndsWhenTheSuccessorAccepts() {
        handOvers.propose(relation, "alan@example.org", "I move to Oslo.");
        people.actAs(ada);
        var proposal = handOvers.open().getFirst();
        assertThat(proposal)
                .extracting(HandOver::advisor, HandOver::email, HandOver::note, HandOver::confirmed)
                .containsExactly("Grace", "alan@example.org", "I move to Oslo.", false);
        var invitation = handOvers.confirm(proposal.id());
        assertThat(handOvers.open().getFirst().confirmed()).isTrue();
        assertThatThrownBy(() -> handOvers.confirm(proposal.id())).isInstanceOf(NotFound.class);
        people.actAs(grace);
        assertThat(access.shares(ada, "PLAN")).isTrue();
        people.actAs(alan);
        advising.accept(invitation.token());
        assertThat(access.shares(ada, "PLAN")).isTrue();
        people.actAs(grace);
        assertThat(access.shares(ada, "PLAN")).isFalse();
        assertThat(handOvers.open()).isEmpty();
        people.actAs(ada);
        assertThat(advising.myAdvisors()).extracting(AdvisorSummary::name).containsExactly("Alan");
        assertThat(logs.page(grace, 0, 9).rows()).extracting(AccessEntry::deed).contains(Deed.HANDED_OVER, Deed.SAW);
    }

    @Test
    void theStudentChoosesAndWithdraws() {
        people.actAs(ada);
        var invitation = handOvers.choose(relation, "alan@example.org", "");
        assertThatThrownBy(() -> handOvers.choose(relation, "x@example.org", ""))
                .hasMessage("account.hand-over-open");
        handOvers.withdraw(handOvers.open().getFirst().id());
        assertThat(handOvers.open()).isEmpty();
        people.actAs(alan);
        assertThatThrownBy(() -> advising.accept(invitation.token())).isInstanceOf(NotFound.class);
        people.actAs(grace);
        assertThat(access.shares(ada, "PLAN")).isTrue();
    }

    @Test
    void theAdvisorWithdraws() {
        handOvers.propose(relation, "alan@example.org", "");
        handOvers.withdraw(handOvers.open().getFirst().id());
        people.actAs(ada);
        assertThat(handOvers.open()).isEmpty();
    }

    @Test
    void whatIsNotOnesOwnIsUnknown() {
        handOvers.propose(relation, "alan@example.org", "");
        var id = handOvers.open().getFirst().id();
        people.actAs(alan);
        assertThatThrownBy(() -> handOvers.propose(relation, "x@example.org", ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOvers.withdraw(id)).isInstanceOf(NotFound.class);
        people.actAs(people.student("Eve"));
        assertThatThrownBy(() -> handOvers.choose(relation, "x@example.org", ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOvers.confirm(id)).isInstanceOf(NotFound.class);
        assertThat(handOvers.open()).isEmpty();
    }

    @Test
    void rolesAreKeptApart() {
        people.actAs(ada);
        assertThatThrownBy(() -> handOvers.propose(relation, "x@example.org", ""))
                .isInstanceOf(AccessDeniedException.class);
        people.actAs(grace);
        assertThatThrownBy(() -> handOvers.choose(relation, "x@example.org", ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> handOvers.confirm(HandOverId.create())).isInstanceOf(AccessDeniedException.class);
        people.anonymous();
        assertThatThrownBy(handOvers::open).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> handOvers.withdraw(HandOverId.create())).isInstanceOf(AccessDeniedException.class);
    }
}
