package app.trellis.groups;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a group holds is its members' alone, and a member who has left is none. */
@ServiceTest
class GroupSecurityTest {

    @Autowired
    private GroupService groups;

    @Autowired
    private MemberService members;

    @Autowired
    private SessionService sessions;

    @Autowired
    private SessionRunService runs;

    @Autowired
    private LinkedIdeaService linked;

    @Autowired
    private IdeaService ideas;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    private Club club;
    private SessionId id = SessionId.create();
    private IdeaId idea = IdeaId.create();

    @BeforeEach
    void adaPresentsAnIdea() {
        club = Club.meet(people, groups, members, clock);
        idea = ideas.capture(IdeaData.of("Probes"));
        id = sessions.plan(club.id(), Club.session(SessionFormat.OWN_IDEAS, club.adasPlace(), null));
    }

    @Test
    void aStrangerIsRefusedEverywhere() {
        people.anonymous();
        Stream.concat(
                        Stream.concat(ofAGroup().stream(), ofThePresenter().stream()),
                        Stream.<Runnable>of(
                                () -> groups.create("x"),
                                groups::mine,
                                () -> sessions.next(7),
                                () -> sessions.attended(26),
                                () -> members.accept("x"),
                                () -> linked.choices("", 0, 1)))
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whoeverIsNotAMemberIsToldThatThereIsNothing() {
        for (var other : List.of(people.student("Eve"), people.advisor("Grace"), people.administrator("Root"))) {
            people.actAs(other);
            ofAGroup().forEach(call -> assertThatThrownBy(call::run).isInstanceOf(NotFound.class));
        }
        people.actAs(people.student("Mallory"));
        ofThePresenter().forEach(call -> assertThatThrownBy(call::run).isInstanceOf(NotFound.class));
    }

    @Test
    void whoeverHasLeftOrWasTakenOutIsToldTheSame() {
        members.remove(club.id(), club.bensPlace());
        people.actAs(club.ben());
        ofAGroup().forEach(call -> assertThatThrownBy(call::run).isInstanceOf(NotFound.class));
        people.actAs(club.ada());
        members.leave(club.id());
        ofAGroup().forEach(call -> assertThatThrownBy(call::run).isInstanceOf(NotFound.class));
        ofThePresenter().forEach(call -> assertThatThrownBy(call::run).isInstanceOf(NotFound.class));
    }

    @Test
    void onlyAStudentHasIdeasToLink() {
        people.actAs(people.advisor("Grace"));
        ofThePresenter().forEach(call -> assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> linked.choices("", 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private List<Runnable> ofThePresenter() {
        return List.of(() -> linked.link(id, idea), () -> linked.unlink(id), () -> linked.keepStronger(id));
    }

    private List<Runnable> ofAGroup() {
        var data = Club.session(SessionFormat.OWN_IDEAS, null, null);
        return List.of(
                () -> groups.group(club.id()),
                () -> groups.rename(club.id(), "x"),
                () -> members.addName(club.id(), "x"),
                () -> members.invite(club.id(), "x@example.org"),
                () -> members.renew(club.id(), club.bensPlace()),
                () -> members.remove(club.id(), club.cleosPlace()),
                () -> members.leave(club.id()),
                () -> sessions.plan(club.id(), data),
                () -> sessions.change(id, data),
                () -> sessions.cancel(id),
                () -> sessions.session(id),
                () -> sessions.open(club.id()),
                () -> sessions.finished(club.id(), 0, 1),
                () -> runs.run(id),
                () -> runs.enter(id),
                () -> runs.start(id),
                () -> runs.go(id, 1, 2),
                () -> runs.finish(id),
                () -> runs.resume(id),
                () -> runs.write(id, SessionText.SUMMARY, new Edit("", "x")),
                () -> runs.here(id, club.cleosPlace(), true));
    }
}
