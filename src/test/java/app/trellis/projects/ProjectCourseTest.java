package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.trellis.account.AccountId;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaState;
import app.trellis.ideas.IdeaStateService;
import app.trellis.impact.OpportunityId;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an idea to a project, its decisions and outputs, and back. */
@ServiceTest
class ProjectCourseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ProjectService projects;

    @Autowired
    private ProjectStateService states;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private OutputService outputs;

    @Autowired
    private OutputPlanService plans;

    @Autowired
    private IdeaService ideas;

    @Autowired
    private IdeaStateService ideaStates;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plan;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void ada() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void anIdeaBecomesOneProjectHoweverOftenItDoes() {
        var idea = ideas.capture(IdeaData.of("Probe the probes"));
        ideaStates.becomeProject(idea);
        var id = projects.ofIdea(idea).orElseThrow();
        assertThat(states.begin(idea)).isEqualTo(id);
        assertThat(projects.find(id)).satisfies(it -> {
            assertThat(it.title()).isEqualTo("Probe the probes");
            assertThat(it.state()).isEqualTo(ProjectState.RUNNING);
            assertThat(it.data().origin()).isEqualTo(Origin.OWN);
            assertThat(it.idea()).isEqualTo(idea);
            assertThat(it.ideaOn()).isEqualTo(TODAY);
        });
        assertThat(projects.count(ProjectQuery.ALL)).isEqualTo(1);
    }

    @Test
    void takingTheStepBackForgetsOnlyAProjectThatIsAsItWasMade() {
        var idea = ideas.capture(IdeaData.of("One"));
        ideaStates.becomeProject(idea);
        ideaStates.restore(idea);
        assertThat(projects.ofIdea(idea)).isEmpty();
        ideaStates.becomeProject(idea);
        var id = projects.ofIdea(idea).orElseThrow();
        outputs.add(id, OutputData.of("Paper"));
        ideaStates.restore(idea);
        assertThat(states.begin(idea)).isEqualTo(id);
        assertThat(outputs.list(id)).hasSize(1);
    }

    @Test
    void aRemovedProjectComesBackWithAllThatBelongsToIt() {
        var idea = ideas.capture(IdeaData.of("One"));
        var id = states.begin(idea);
        decisions.decide(id, decision(DecisionKind.PIVOT, TODAY));
        outputs.step(outputs.add(id, OutputData.of("Paper")), OutputState.SUBMITTED, TODAY);
        var before = projects.find(id);
        var removed = states.remove(id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> projects.find(id));
        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.CAPTURED);
        states.putBack(removed);
        assertThat(projects.find(id)).isEqualTo(before);
        assertThat(decisions.list(id)).isEqualTo(removed.decisions());
        assertThat(outputs.list(id)).isEqualTo(removed.outputs());
        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.PROJECT);
    }

    @Test
    void aStopClosesWithALessonAndIsTakenBack() {
        var id = begun(20);
        states.pause(id);
        var paused = projects.find(id);
        assertThat(paused.state()).isEqualTo(ProjectState.PAUSED);
        refused(
                "projects.refused.no-lesson",
                () -> decisions.decide(id, new DecisionData(DecisionKind.STOP, "", "No effect", "", TODAY, "")));
        var stopped = decisions.decide(
                id, new DecisionData(DecisionKind.STOP, "Null", "No effect", "", TODAY, "Ask for the base rate first"));
        assertThat(projects.find(id).closedOn()).isEqualTo(TODAY);
        assertThat(projects.find(id).lesson()).isEqualTo("Ask for the base rate first");
        refused("projects.refused.move.CLOSED", () -> decisions.decide(id, decision(DecisionKind.CONTINUE, TODAY)));
        decisions.takeBack(stopped);
        assertThat(projects.find(id).state()).isEqualTo(ProjectState.PAUSED);
        assertThat(projects.find(id).lesson()).isEmpty();
        assertThat(decisions.list(id)).isEmpty();
    }

    @Test
    void decisionsAreReadNewestFirstAndLeaveTheLogOneByOne() {
        var id = begun(20);
        var early = decisions.decide(id, decision(DecisionKind.CONTINUE, TODAY.minusDays(9)));
        var late = decisions.decide(id, decision(DecisionKind.PIVOT, TODAY));
        assertThat(decisions.list(id)).extracting(Decision::id).containsExactly(late.id(), early.id());
        assertThat(decisions.list(id)).extracting(Decision::direction).containsExactly("South", "");
        var removed = decisions.remove(early.id());
        assertThat(decisions.list(id)).hasSize(1);
        decisions.putBack(removed);
        assertThat(decisions.list(id)).hasSize(2);
    }

    @Test
    void everyMoveOfAProjectCanBeUndone() {
        var id = projects.add(ProjectData.of("One"));
        var planned = states.run(id);
        states.undo(planned);
        assertThat(projects.find(id).state()).isEqualTo(ProjectState.PLANNED);
        assertThat(projects.find(id).data().dates().started()).isNull();
        states.run(id);
        refused("projects.refused.future", () -> states.close(id, TODAY.plusDays(1), "Learned"));
        var running = states.close(id, TODAY, " Learned ");
        assertThat(states.learn(id, "Learned more").lesson()).isEqualTo("Learned");
        states.undo(running);
        assertThat(projects.find(id).closedOn()).isNull();
    }

    @Test
    void anOutputGoesThroughItsStepsAndElsewhere() {
        var id = begun(20);
        var data = new OutputData(
                "Paper", new OpportunityId("iclr"), "ICLR 2027", null, new Authorship(null, 1, 4), Audience.ML, "");
        var paper = outputs.add(id, data);
        outputs.step(paper, OutputState.SUBMITTED, TODAY);
        var submitted = outputs.step(paper, OutputState.REJECTED, TODAY);
        outputs.takeBack(submitted);
        assertThat(outputs.find(paper).state()).isEqualTo(OutputState.SUBMITTED);
        outputs.step(paper, OutputState.REJECTED, TODAY);
        var version = outputs.find(paper).version();
        var elsewhere =
                new OutputData("Paper", null, "SaTML", TODAY.plusDays(9), data.authorship(), Audience.SAFETY, "");
        outputs.change(paper, version, elsewhere);
        refused("projects.refused.changed-elsewhere", () -> outputs.change(paper, version, data));
        outputs.step(paper, OutputState.SUBMITTED, TODAY);
        assertThat(outputs.find(paper).steps())
                .extracting(OutputStep::venue)
                .containsExactly("ICLR 2027", "ICLR 2027", "ICLR 2027", "SaTML");
        assertThat(outputs.find(paper).data().authorship().position()).isEqualTo(AuthorPosition.FIRST);
        assertThat(outputs.export()).contains("Paper,One,SUBMITTED,2026-11-24,SaTML,2026-12-03,FIRST,1,4,SAFETY");
        assertThat(outputs.all()).extracting(OutputRow::projectTitle).containsExactly("One");
        refused("projects.refused.step", () -> outputs.step(paper, OutputState.PUBLISHED, TODAY));
        refused("projects.refused.output-title", () -> outputs.add(id, OutputData.of(" ")));
        refused(
                "projects.refused.link",
                () -> outputs.add(
                        id, new OutputData("P", null, "", null, Authorship.UNSAID, Audience.ML, "javascript:x")));
        outputs.putBack(outputs.remove(paper));
        assertThat(outputs.find(paper).steps()).hasSize(4);
    }

    @Test
    void aDeadlineIsPutOnThePlanAndTakenOff() {
        var paper = outputs.add(begun(20), OutputData.of("Paper"));
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2026, 1, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.NOBODY));
        var milestone = plans.plan(paper, "Submit the paper", TODAY.plusDays(30));
        assertThat(outputs.find(paper).milestone()).isEqualTo(milestone);
        assertThat(plan.get(milestone).title()).isEqualTo("Submit the paper");
        refused("projects.refused.planned", () -> plans.plan(paper, "Again", TODAY));
        plans.unplan(paper);
        assertThat(outputs.find(paper).milestone()).isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plan.get(milestone));
    }

    private ProjectId begun(int daysAgo) {
        return projects.add(ProjectData.of("One").withDates(ProjectDates.startedOn(TODAY.minusDays(daysAgo))));
    }

    private static DecisionData decision(DecisionKind kind, LocalDate on) {
        return new DecisionData(kind, "It half works", "Worth a look", "South", on, "Ask first");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessage(key);
    }
}
