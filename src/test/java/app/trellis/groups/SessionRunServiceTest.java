package app.trellis.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SessionRunServiceTest {

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

    @BeforeEach
    void adaPresentsAnIdea() {
        club = Club.meet(people, groups, members, clock);
        id = sessions.plan(club.id(), Club.session(SessionFormat.CLARIFY_CORRECT_CRITIQUE, club.adasPlace(), null));
    }

    @Test
    void everybodySeesTheSameRoundAndTheSameTimer() {
        runs.start(id);
        clock.advance(Duration.ofMinutes(3));
        people.actAs(club.ben());
        var seen = runs.enter(id);
        assertThat(seen.session().currentRound()).isEqualTo(Round.CLARIFY);
        assertThat(Duration.between(seen.session().roundStartedAt(), seen.now()))
                .isEqualTo(Duration.ofMinutes(3));
        runs.go(id, 1, 2);
        people.actAs(club.ada());
        var after = runs.run(id);
        assertThat(after.session().currentRound()).isEqualTo(Round.CORRECT);
        assertThat(after.session().roundStartedAt()).isEqualTo(after.now());
    }

    @Test
    void twoWhoPressNextAtOnceGoOneRoundOn() {
        runs.start(id);
        runs.go(id, 1, 2);
        runs.go(id, 1, 2);
        assertThat(runs.run(id).session().round()).isEqualTo(2);
        runs.go(id, 2, 1);
        assertThat(runs.run(id).session().round()).isEqualTo(1);
        assertThatThrownBy(() -> runs.go(id, 1, 4)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.go(id, 1, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void beginningTwiceDoesNotTurnTheTimerBack() {
        runs.start(id);
        runs.go(id, 1, 2);
        runs.start(id);
        assertThat(runs.run(id).session().round()).isEqualTo(2);
    }

    @Test
    void neitherOfTwoWritersLosesAWord() {
        runs.start(id);
        runs.write(id, SessionText.ROUND_1, new Edit("", "from Ada"));
        people.actAs(club.ben());
        assertThatThrownBy(() -> runs.write(id, SessionText.ROUND_1, new Edit("", "from Ben")))
                .isInstanceOfSatisfying(
                        WrittenElsewhere.class,
                        clash -> assertThat(clash.stored()).isEqualTo("from Ada"));
        runs.write(id, SessionText.ROUND_1, new Edit("from Ada", "from Ada\nfrom Ben"));
        assertThat(runs.run(id).text(SessionText.ROUND_1)).isEqualTo("from Ada\nfrom Ben");
        var tooLong = new Edit("from Ada\nfrom Ben", "x".repeat(SessionText.LENGTH + 1));
        assertThatThrownBy(() -> runs.write(id, SessionText.ROUND_1, tooLong)).isInstanceOf(Refused.class);
    }

    @Test
    void notesAreTakenWhileTheSessionRunsAndTheSummaryAfterwards() {
        assertThatThrownBy(() -> runs.write(id, SessionText.ROUND_1, new Edit("", "early")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> runs.here(id, club.bensPlace(), true)).isInstanceOf(Refused.class);
        runs.start(id);
        runs.finish(id);
        assertThatThrownBy(() -> runs.write(id, SessionText.ROUND_1, new Edit("", "late")))
                .isInstanceOf(Refused.class);
        runs.write(id, SessionText.SUMMARY, new Edit("", "It holds"));
        assertThat(sessions.finished(club.id(), 0, 5)).extracting(Session::id).containsExactly(id);
        runs.resume(id);
        assertThat(runs.run(id).session().state()).isEqualTo(SessionState.RUNNING);
        assertThat(runs.run(id).text(SessionText.SUMMARY)).isEqualTo("It holds");
    }

    @Test
    void whoeverOpensARunningSessionIsHere() {
        runs.start(id);
        people.actAs(club.ben());
        runs.enter(id);
        runs.enter(id);
        runs.here(id, club.cleosPlace(), true);
        runs.here(id, club.adasPlace(), false);
        assertThat(runs.run(id).attendees())
                .filteredOn(SessionRun.Attendee::here)
                .extracting(SessionRun.Attendee::name)
                .containsExactlyInAnyOrder("Ben Okri", "Cleo Šmíd");
        assertThatThrownBy(() -> runs.here(id, MemberId.create(), true)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyThePresenterLinksAnOwnIdeaAndTheOthersSeeItsLineAlone() {
        var idea = ideas.capture(IdeaData.of("Probes that know when they are wrong"));
        assertThat(linked.choices("probes", 0, 10)).hasSize(1);
        linked.link(id, idea);
        people.actAs(club.ben());
        assertThat(sessions.session(id).ideaLine()).isEqualTo("Probes that know when they are wrong");
        assertThatThrownBy(() -> ideas.find(idea)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> linked.unlink(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> linked.keepStronger(id)).isInstanceOf(NotFound.class);
        var bens = ideas.capture(IdeaData.of("Another"));
        assertThatThrownBy(() -> linked.link(id, bens)).isInstanceOf(NotFound.class);
        people.actAs(club.ada());
        assertThatThrownBy(() -> linked.link(id, bens)).isInstanceOf(NotFound.class);
        linked.unlink(id);
        assertThat(sessions.session(id).ideaLine()).isNull();
    }

    @Test
    void anotherPresenterBringsAnotherIdea() {
        linked.link(id, ideas.capture(IdeaData.of("Probes")));
        sessions.change(id, Club.session(SessionFormat.OWN_IDEAS, club.adasPlace(), null));
        assertThat(sessions.session(id).ideaLine()).isEqualTo("Probes");
        sessions.change(id, Club.session(SessionFormat.OWN_IDEAS, club.bensPlace(), null));
        assertThat(sessions.session(id).ideaLine()).isNull();
    }

    @Test
    void theStrongerVersionIsKeptWithTheIdeaByItsOwner() {
        assertThatThrownBy(() -> linked.keepStronger(id)).isInstanceOf(Refused.class);
        IdeaId idea = ideas.capture(IdeaData.of("Probes"));
        linked.link(id, idea);
        assertThatThrownBy(() -> linked.keepStronger(id)).isInstanceOf(Refused.class);
        runs.start(id);
        runs.go(id, 1, 2);
        runs.write(id, SessionText.STRENGTHENED, new Edit("", "Probes, trained on their own errors"));
        linked.keepStronger(id);
        var dive = sessions.plan(club.id(), club.deepDive("Grace Hopper"));
        assertThatThrownBy(() -> linked.link(dive, idea)).isInstanceOf(Refused.class);
    }

    @Test
    void followingASessionTakesTheSameFewStatements() {
        runs.start(id);
        int few = Statements.count(() -> runs.run(id));
        for (int i = 0; i < 20; i++) {
            runs.here(id, members.addName(club.id(), "Guest " + i), true);
        }
        runs.write(id, SessionText.ROUND_1, new Edit("", "much ".repeat(1000)));
        assertThat(Statements.count(() -> runs.run(id))).isEqualTo(few).isLessThanOrEqualTo(3);
    }
}
