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

/** Ends that are taken back, and links that are lost, withdrawn or too old. */
@ServiceTest
class AdvisingUndoTest {

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
    }

    @Test
    void anEndIsTakenBackWithAllThatWasShared() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        var end = advising.end(advising.myAdvisors().getFirst().id());
        assertThat(advising.myAdvisors()).isEmpty();
        advising.takeBack(end);
        assertThat(advising.myAdvisors()).extracting(AdvisorSummary::shared).containsExactly(Set.of(Area.PLAN));
        assertThatThrownBy(() -> advising.takeBack(end)).isInstanceOf(NotFound.class);
        people.actAs(grace);
        assertThat(access.shares(ada, "PLAN")).isTrue();
    }

    @Test
    void anEndIsTakenBackOnlyInTimeAndByTheStudentWhoMadeIt() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        var end = advising.end(advising.myAdvisors().getFirst().id());
        people.actAs(people.student("Eve"));
        assertThatThrownBy(() -> advising.takeBack(end)).isInstanceOf(NotFound.class);
        people.actAs(ada);
        clock.advance(AdvisingService.UNDO.plusSeconds(1));
        assertThatThrownBy(() -> advising.takeBack(end)).hasMessage("account.undo-too-late");
    }

    @Test
    void anAdvisorsStepBackIsNotUndoneByAnEarlierEnd() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        var end = advising.end(advising.myAdvisors().getFirst().id());
        advising.takeBack(end);
        clock.advance(Duration.ofSeconds(1));
        people.actAs(grace);
        advising.stepBack(advising.students().getFirst().relation());
        people.actAs(ada);
        assertThatThrownBy(() -> advising.takeBack(end)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEndIsNotTakenBackOnceTheyFoundEachOtherAgain() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        var end = advising.end(advising.myAdvisors().getFirst().id());
        people.advise(grace, ada);
        people.actAs(ada);
        assertThatThrownBy(() -> advising.takeBack(end)).hasMessage("account.invited-already");
    }

    @Test
    void aWithdrawnLinkWorksAgainOnceThatIsTakenBack() {
        people.actAs(ada);
        var invitation = advising.invite(people.email(grace), Set.of());
        var end = advising.end(invitation.id());
        assertThat(advising.findInviter(invitation.token())).isEmpty();
        advising.takeBack(end);
        assertThat(advising.findInviter(invitation.token())).contains("Ada");
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        people.actAs(ada);
        var lost = advising.invite(people.email(grace), Set.of(Area.PLAN));
        var found = advising.renew(lost.id());
        assertThat(advising.findInviter(lost.token())).isEmpty();
        people.actAs(grace);
        advising.accept(found.token());
        assertThat(access.shares(ada, "PLAN")).isTrue();
        people.actAs(ada);
        assertThatThrownBy(() -> advising.renew(lost.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkWorksForThirtyDays() {
        people.actAs(ada);
        var invitation = advising.invite(people.email(grace), Set.of());
        clock.advance(Duration.ofDays(30));
        assertThat(advising.findInviter(invitation.token())).isEmpty();
        people.actAs(grace);
        assertThatThrownBy(() -> advising.accept(invitation.token())).isInstanceOf(NotFound.class);
        people.actAs(ada);
        assertThat(advising.findInviter(advising.renew(invitation.id()).token()))
                .isPresent();
    }
}
