package app.trellis.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MemberServiceTest {

    @Autowired
    private GroupService groups;

    @Autowired
    private MemberService members;

    @Autowired
    private SessionService sessions;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    private Club club;

    @BeforeEach
    void aGroupOfThree() {
        club = Club.meet(people, groups, members, clock);
    }

    @Test
    void aGroupHasAccountsAndNames() {
        assertThat(groups.mine()).containsExactly(new GroupSummary(club.id(), "Thursdays", 3, null, 0));
        assertThat(groups.group(club.id()).members())
                .extracting(Member::name)
                .containsExactlyInAnyOrder("Ada Lovelace", "Ben Okri", "Cleo Šmíd");
        groups.rename(club.id(), "  Fridays ");
        assertThat(groups.group(club.id()).name()).isEqualTo("Fridays");
        assertThatThrownBy(() -> groups.create(" ")).isInstanceOf(Refused.class);
    }

    @Test
    void anInvitationSaysTheSameWhetherTheAddressHasAnAccountOrNot() {
        var known = members.invite(club.id(), people.email(people.student("Dora")));
        var unknown = members.invite(club.id(), "nobody@example.org");
        assertThat(known.mailed()).isEqualTo(unknown.mailed());
        assertThat(groups.group(club.id()).members())
                .filteredOn(member -> member.kind() == Member.Kind.INVITED)
                .hasSize(2)
                .noneMatch(member -> member.name().equals("Dora"));
        assertThatThrownBy(() -> members.invite(club.id(), " Nobody@example.org "))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> members.invite(club.id(), "nobody")).isInstanceOf(Refused.class);
    }

    @Test
    void anInvitationWorksOnceAndForThirtyDays() {
        var first = members.invite(club.id(), "dora@example.org").token();
        var late = members.invite(club.id(), "emil@example.org").token();
        people.anonymous();
        assertThat(members.findInvitation(first)).contains(new OpenInvitation("Ada Lovelace", "Thursdays"));
        assertThat(members.findInvitation("made up")).isEmpty();
        people.actAs(people.advisor("Dora"));
        assertThat(members.accept(first)).isEqualTo(club.id());
        assertThat(groups.group(club.id()).members()).hasSize(5);
        people.actAs(people.student("Emil"));
        assertThatThrownBy(() -> members.accept(first)).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(31));
        assertThatThrownBy(() -> members.accept(late)).isInstanceOf(NotFound.class);
        assertThat(members.findInvitation(late)).isEmpty();
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        var old = members.invite(club.id(), "dora@example.org");
        var fresh = members.renew(club.id(), old.id());
        assertThat(members.findInvitation(old.token())).isEmpty();
        assertThat(members.findInvitation(fresh.token())).isPresent();
        assertThatThrownBy(() -> members.renew(club.id(), club.cleosPlace())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverIsInTheGroupIsNotInvitedTwiceOrAddedTwice() {
        var token = members.invite(club.id(), "ada.again@example.org").token();
        assertThatThrownBy(() -> members.accept(token)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> members.addName(club.id(), "cleo  SMID")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> members.addName(club.id(), "")).isInstanceOf(Refused.class);
    }

    @Test
    void whoeverLeavesLosesAccessAtOnceAndMayTakeItBackForAMoment() {
        people.actAs(club.ben());
        var left = members.leave(club.id());
        assertThatThrownBy(() -> groups.group(club.id())).isInstanceOf(NotFound.class);
        assertThat(groups.mine()).isEmpty();
        members.takeBack(left);
        assertThat(groups.mine()).hasSize(1);
        var again = members.leave(club.id());
        clock.advance(MemberService.UNDO.plusSeconds(1));
        assertThatThrownBy(() -> members.takeBack(again)).isInstanceOf(Refused.class);
    }

    @Test
    void whoeverWasHereBeforeComesBackToTheirOwnPlace() {
        people.actAs(club.ben());
        members.leave(club.id());
        people.actAs(club.ada());
        var token = members.invite(club.id(), people.email(club.ben())).token();
        people.actAs(club.ben());
        members.accept(token);
        assertThat(groups.group(club.id()).me()).isEqualTo(club.bensPlace());
        assertThat(groups.group(club.id()).members()).hasSize(3);
    }

    @Test
    void onlyWhoeverIsHereForLongestTakesOutSomebodyWithAnAccount() {
        people.actAs(club.ben());
        assertThatThrownBy(() -> members.remove(club.id(), club.adasPlace())).isInstanceOf(Refused.class);
        var cleo = members.remove(club.id(), club.cleosPlace());
        members.takeBack(cleo);
        people.actAs(club.ada());
        members.remove(club.id(), club.bensPlace());
        people.actAs(club.ben());
        assertThatThrownBy(() -> groups.group(club.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aWithdrawnInvitationLeavesNoTraceUnlessTakenBack() {
        var invited = members.invite(club.id(), "dora@example.org");
        var withdrawn = members.remove(club.id(), invited.id());
        assertThat(members.findInvitation(invited.token())).isEmpty();
        members.takeBack(withdrawn);
        assertThat(members.findInvitation(invited.token())).isPresent();
    }

    @Test
    void aGroupThatEverybodyHasLeftIsForgottenADayLater() {
        sessions.plan(club.id(), club.deepDive("Grace Hopper"));
        members.leave(club.id());
        people.actAs(club.ben());
        var last = members.leave(club.id());
        groups.create("Another");
        members.takeBack(last);
        members.leave(club.id());
        clock.advance(Duration.ofDays(2));
        groups.create("A third");
        assertThatThrownBy(() -> members.takeBack(last)).isInstanceOf(Refused.class);
        assertThat(groups.mine()).extracting(GroupSummary::name).containsExactly("A third", "Another");
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        int few = Statements.count(this::readAll);
        for (int i = 0; i < 20; i++) {
            members.addName(club.id(), "Guest " + i);
            sessions.plan(club.id(), club.deepDive("Grace Hopper"));
            groups.create("Group " + i);
        }
        assertThat(Statements.count(this::readAll)).isEqualTo(few);
    }

    private void readAll() {
        groups.mine();
        groups.group(club.id());
        sessions.open(club.id());
        sessions.finished(club.id(), 0, 7);
    }
}
