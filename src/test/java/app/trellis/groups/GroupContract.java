package app.trellis.groups;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of groups and sessions, on every database. */
@Transactional
abstract class GroupContract {

    @Autowired
    private GroupRepository groups;

    @Autowired
    private MemberRepository members;

    @Autowired
    private SessionRepository sessions;

    @Autowired
    private RunRepository runs;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private final GroupId group = GroupId.create();
    private final SessionId id = SessionId.create();
    private AccountId ada = new AccountId(UUID.randomUUID());
    private AccountId eve = ada;
    private StoredMember adasPlace = StoredMember.named(group, "", MutableClock.START);

    @BeforeEach
    void aGroupWithASession() {
        ada = people.student("Ada");
        eve = people.student("Eve");
        groups.add(group, "Thursdays", MutableClock.START);
        adasPlace = StoredMember.joined(group, ada, MutableClock.START);
        members.add(adasPlace);
        sessions.add(id, group, data(adasPlace.id()), MutableClock.START);
    }

    @Test
    void aSessionIsReadByMembersAlone() {
        assertThat(sessions.find(ada, id)).isPresent();
        assertThat(sessions.find(eve, id)).isEmpty();
        assertThat(sessions.open(ada, group, 5)).hasSize(1);
        assertThat(sessions.open(eve, group, 5)).isEmpty();
        assertThat(sessions.next(ada, MutableClock.START, MutableClock.START.plusSeconds(1)))
                .isPresent();
        members.leave(adasPlace.id(), MutableClock.START);
        assertThat(sessions.find(ada, id)).isEmpty();
        assertThat(members.comeBack(adasPlace.id())).isTrue();
        assertThat(members.comeBack(adasPlace.id())).isFalse();
        assertThat(sessions.find(ada, id)).isPresent();
    }

    @Test
    void nobodyPresentsUntilSomebodyDoes() {
        sessions.change(id, data(null), MutableClock.START);
        assertThat(sessions.find(ada, id).orElseThrow().presenter()).isNull();
        sessions.change(id, data(adasPlace.id()), MutableClock.START);
        assertThat(sessions.find(ada, id).orElseThrow().presentedBy(ada)).isTrue();
    }

    @Test
    void aTextIsStoredOnlyOverTheOneItsWriterSaw() {
        for (var box : SessionText.values()) {
            assertThat(runs.write(id, box, new Edit("", "one"))).isTrue();
            assertThat(runs.write(id, box, new Edit("", "two"))).isFalse();
            assertThat(runs.write(id, box, new Edit("one", "ä\n😀".repeat(1000))))
                    .isTrue();
        }
        assertThat(runs.texts(id))
                .hasSize(SessionText.values().length)
                .allSatisfy((box, text) -> assertThat(text).startsWith("ä\n😀"));
    }

    @Test
    void aRoundIsLeftOnce() {
        runs.start(id, MutableClock.START);
        runs.go(id, 1, 2, MutableClock.START.plusSeconds(60));
        runs.go(id, 1, 2, MutableClock.START.plusSeconds(61));
        var session = sessions.find(ada, id).orElseThrow();
        assertThat(session.round()).isEqualTo(2);
        assertThat(session.roundStartedAt()).isEqualTo(MutableClock.START.plusSeconds(60));
        runs.finish(id, MutableClock.START);
        runs.go(id, 2, 1, MutableClock.START);
        assertThat(sessions.find(ada, id).orElseThrow().round()).isEqualTo(2);
        assertThat(sessions.finished(ada, group, 0, 5)).hasSize(1);
    }

    @Test
    void whoWasHereIsKeptOnce() {
        runs.start(id, MutableClock.START);
        runs.here(id, adasPlace.id());
        runs.here(id, adasPlace.id());
        assertThat(runs.attendees(id, group)).containsExactly(new SessionRun.Attendee(adasPlace.id(), "Ada", true));
        assertThat(sessions.attended(ada, MutableClock.START)).isZero();
        runs.finish(id, MutableClock.START);
        assertThat(sessions.attended(ada, MutableClock.START)).isEqualTo(1);
        runs.notHere(id, adasPlace.id());
        assertThat(sessions.attended(ada, MutableClock.START)).isZero();
    }

    @Test
    void anInvitationIsUsedOnce() {
        var invitation = StoredMember.invited(group, "eve@example.org", ada, MutableClock.START)
                .opensWith("digest", MutableClock.START);
        members.add(invitation);
        assertThat(members.findByTokenHash("digest")).contains(invitation);
        assertThat(members.accept(invitation, eve, MutableClock.START)).isTrue();
        assertThat(members.accept(invitation, eve, MutableClock.START)).isFalse();
        assertThat(members.findByTokenHash("digest")).isEmpty();
        assertThat(members.find(group, eve).orElseThrow().email()).isNull();
    }

    @Test
    void anAccountTakesItsPlaceWithItAndAnEmptyGroupIsForgotten() {
        jdbc.sql("delete from account where id = ?").param(ada.value()).update();
        assertThat(members.current(group, MutableClock.START)).isEmpty();
        assertThat(groups.name(group)).isPresent();
        groups.forget(MutableClock.START);
        assertThat(groups.name(group)).isPresent();
        groups.forget(MutableClock.START.plus(Duration.ofDays(1)));
        assertThat(groups.name(group)).isEmpty();
    }

    private static SessionData data(@org.jspecify.annotations.Nullable MemberId presenter) {
        return Club.session(SessionFormat.OWN_IDEAS, presenter, null);
    }
}
