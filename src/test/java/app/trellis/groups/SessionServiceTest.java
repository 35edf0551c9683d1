package app.trellis.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SessionServiceTest {

    @Autowired
    private GroupService groups;

    @Autowired
    private MemberService members;

    @Autowired
    private SessionService sessions;

    @Autowired
    private SessionRunService runs;

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
    void aSessionIsPlannedInTheZoneOfWhoeverPlansIt() {
        var id = sessions.plan(club.id(), club.deepDive("Grace Hopper"));
        var session = sessions.session(id);
        assertThat(session.startsAt()).isEqualTo(Instant.parse("2026-11-26T16:00:00Z"));
        assertThat(session.presenterName()).isEqualTo("Ada Lovelace");
        assertThat(session.mine()).isTrue();
        assertThat(session.data(ZoneId.of("Europe/Berlin"))).isEqualTo(club.deepDive("Grace Hopper"));
        people.actAs(club.ben());
        assertThat(sessions.open(club.id())).extracting(Session::mine).containsExactly(false);
    }

    @Test
    void aDeepDiveIsRefusedWhenItsAuthorIsInTheRoom() {
        for (var author : new String[] {"ben okri", "Okri, Ben", "Hopper and Ada Lovelace", "Cleo Smid"}) {
            assertThatThrownBy(() -> sessions.plan(club.id(), club.deepDive(author)))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).endsWith("author-here"));
        }
        assertThatThrownBy(() -> sessions.plan(club.id(), club.deepDive(" "))).isInstanceOf(Refused.class);
        var own = sessions.plan(club.id(), Club.session(SessionFormat.OWN_IDEAS, club.adasPlace(), "Ada Lovelace"));
        assertThat(sessions.session(own).author()).isNull();
    }

    @Test
    void aDeepDiveDoesNotBeginOnceItsAuthorHasJoined() {
        var id = sessions.plan(club.id(), club.deepDive("Grace Hopper"));
        members.addName(club.id(), "Grace Hopper");
        assertThatThrownBy(() -> runs.start(id)).isInstanceOf(Refused.class);
        assertThat(sessions.session(id).state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void whatCannotBeHeldIsRefused() {
        var good = club.deepDive("Grace Hopper");
        assertThatThrownBy(() -> sessions.plan(club.id(), on(good, -1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sessions.plan(club.id(), on(good, 1000))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sessions.plan(
                        club.id(), new SessionData(good.day(), good.time(), good.format(), null, " ", good.author())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> sessions.plan(club.id(), Club.session(SessionFormat.OWN_IDEAS, MemberId.create(), null)))
                .isInstanceOf(NotFound.class);
        var invited = members.invite(club.id(), "dora@example.org").id();
        assertThatThrownBy(() -> sessions.plan(club.id(), Club.session(SessionFormat.OWN_IDEAS, invited, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPlannedSessionIsChangedOrCancelledAndARunningOneIsNot() {
        var id = sessions.plan(club.id(), club.deepDive("Grace Hopper"));
        var other = Club.session(SessionFormat.OWN_IDEAS, club.cleosPlace(), null);
        sessions.change(id, other);
        assertThat(sessions.session(id).presenterName()).isEqualTo("Cleo Šmíd");
        var cancelled = sessions.cancel(id);
        assertThat(sessions.open(club.id())).isEmpty();
        var again = sessions.plan(club.id(), cancelled.data(ZoneId.of("Europe/Berlin")));
        runs.start(again);
        assertThatThrownBy(() -> sessions.change(again, other)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sessions.cancel(again)).isInstanceOf(Refused.class);
    }

    @Test
    void theNextSessionIsTheEarliestOfAllGroups() {
        assertThat(sessions.next(7)).isEmpty();
        sessions.plan(club.id(), on(club.deepDive("Grace Hopper"), 5));
        var other = groups.create("Another");
        sessions.plan(other, on(Club.session(SessionFormat.OWN_IDEAS, null, null), 3));
        assertThat(sessions.next(7)).get().satisfies(next -> {
            assertThat(next.groupName()).isEqualTo("Another");
            assertThat(next.presenting()).isFalse();
        });
        assertThat(sessions.next(2)).isEmpty();
        members.leave(other);
        assertThat(sessions.next(7).orElseThrow().presenting()).isTrue();
        clock.advance(Duration.ofDays(6));
        assertThat(sessions.next(7)).isEmpty();
    }

    @Test
    void onlyFinishedSessionsThatOneWasAtCount() {
        var id = sessions.plan(club.id(), club.deepDive("Grace Hopper"));
        runs.start(id);
        assertThat(sessions.attended(26)).isZero();
        runs.finish(id);
        assertThat(sessions.attended(26)).isEqualTo(1);
        people.actAs(club.ben());
        assertThat(sessions.attended(26)).isZero();
        runs.here(id, club.bensPlace(), true);
        members.leave(club.id());
        assertThat(sessions.attended(26)).isEqualTo(1);
        clock.advance(Duration.ofDays(7 * 27));
        assertThat(sessions.attended(26)).isZero();
    }

    private static SessionData on(SessionData data, int days) {
        return new SessionData(
                Club.TODAY.plusDays(days), data.time(), data.format(), data.presenter(), data.topic(), data.author());
    }
}
