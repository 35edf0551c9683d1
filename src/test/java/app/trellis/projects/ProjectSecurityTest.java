package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.ideas.IdeaId;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ProjectSecurityTest {

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
    private ProjectFactsService facts;

    @Autowired
    private ProjectsTodayService reminders;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(IdeaId.create().value());
    private ProjectId project = ProjectId.create();
    private OutputId output = OutputId.create();
    private DecisionId decision = DecisionId.create();

    @BeforeEach
    void adaHasAProject() {
        ada = people.student("Ada");
        people.actAs(ada);
        project = projects.add(ProjectData.of("Probe for lies").withDates(ProjectDates.startedOn(TODAY)));
        output = outputs.add(project, OutputData.of("Paper"));
        decision = decisions.decide(project, decision()).id();
    }

    @Test
    void aStrangerIsRefused() {
        people.anonymous();
        assertAllDenied();
        assertNothingShared();
    }

    @Test
    void anAdvisorIsRefusedTheStudentsOwnMethodsWhateverIsShared() {
        people.advise(people.advisor("Grace"), ada, Area.values());
        assertAllDenied();
    }

    @Test
    void anAdministratorIsRefused() {
        people.actAs(people.administrator("Root"));
        assertAllDenied();
        assertNothingShared();
    }

    @Test
    void forAnotherStudentNothingOfItExists() {
        people.actAs(ada);
        var foreign = new Decided(decision, projects.find(project));
        var removed = decisions.list(project).getFirst();
        var gone = outputs.find(output);
        people.actAs(people.student("Eve"));
        for (Runnable call : onOne()) {
            assertThatThrownBy(call::run).isInstanceOf(NotFound.class);
        }
        for (Runnable call : List.<Runnable>of(
                () -> decisions.takeBack(foreign),
                () -> decisions.putBack(removed),
                () -> outputs.takeBack(gone),
                () -> outputs.putBack(gone),
                () -> states.undo(foreign.before()))) {
            assertThatThrownBy(call::run).isInstanceOf(NotFound.class);
        }
        assertThat(projects.list(ProjectQuery.ALL, 0, 9)).isEmpty();
        assertThat(outputs.all()).isEmpty();
        assertThat(facts.facts()).isEmpty();
        assertNothingShared();
        people.actAs(ada);
        assertThat(decisions.list(project)).hasSize(1);
        assertThat(outputs.list(project)).containsExactly(gone);
    }

    @Test
    void anAdvisorReadsWhatIsSharedUntilTheEnd() {
        var grace = people.advisor("Grace");
        people.advise(grace, ada, Area.PROJECTS);
        assertThat(projects.shared(ada, ProjectQuery.ALL, 0, 9))
                .extracting(ProjectSummary::title)
                .containsExactly("Probe for lies");
        assertThat(projects.sharedOne(ada, project).title()).isEqualTo("Probe for lies");
        assertThat(decisions.shared(ada, project)).hasSize(1);
        assertThat(outputs.shared(ada)).hasSize(1);
        assertThat(facts.factsOf(ada)).hasSize(1);
        assertThat(facts.sharesOf(ada).quarters()).hasSize(1);
        assertThatThrownBy(() -> projects.sharedOne(ada, ProjectId.create())).isInstanceOf(NotFound.class);
        people.endAdvising(grace, ada);
        assertNothingShared();
    }

    @Test
    void anAdvisorWithoutThisAreaReadsNothing() {
        people.advise(people.advisor("Grace"), ada, Area.PLAN, Area.REVIEWS, Area.IDEAS);
        assertNothingShared();
    }

    private void assertNothingShared() {
        for (Runnable call : List.<Runnable>of(
                () -> projects.shared(ada, ProjectQuery.ALL, 0, 9),
                () -> projects.sharedOne(ada, project),
                () -> decisions.shared(ada, project),
                () -> outputs.shared(ada),
                () -> facts.factsOf(ada),
                () -> facts.sharesOf(ada))) {
            assertThatThrownBy(call::run).isInstanceOf(NotFound.class);
        }
    }

    private void assertAllDenied() {
        for (Runnable call : onOne()) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
        var made = new Project(
                project,
                0,
                ProjectData.of("One"),
                ProjectState.PLANNED,
                null,
                null,
                List.of(),
                null,
                "",
                Instant.EPOCH,
                Instant.EPOCH);
        var paper = new Output(
                output,
                project,
                0,
                OutputData.of("P"),
                OutputState.DRAFTING,
                null,
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
        for (Runnable call : List.<Runnable>of(
                () -> projects.add(ProjectData.of("New")),
                () -> projects.list(ProjectQuery.ALL, 0, 9),
                () -> projects.count(ProjectQuery.ALL),
                () -> projects.board(),
                () -> projects.ofIdea(IdeaId.create()),
                () -> states.undo(made),
                () -> states.putBack(new RemovedProject(made, List.of(), List.of())),
                () -> decisions.takeBack(new Decided(decision, made)),
                () -> decisions.putBack(new Decision(decision, project, DecisionKind.STOP, "", "x", "", TODAY)),
                () -> outputs.all(),
                () -> outputs.export(),
                () -> outputs.takeBack(paper),
                () -> outputs.putBack(paper),
                () -> facts.facts(),
                () -> facts.shares(),
                () -> reminders.today(TODAY))) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<Runnable> onOne() {
        return List.of(
                () -> projects.find(project),
                () -> projects.change(project, 0, ProjectData.of("Two")),
                () -> states.begin(IdeaId.create()),
                () -> states.run(project),
                () -> states.pause(project),
                () -> states.close(project, TODAY, "Learned"),
                () -> states.learn(project, "Learned"),
                () -> states.remove(project),
                () -> decisions.decide(project, decision()),
                () -> decisions.list(project),
                () -> decisions.remove(decision),
                () -> outputs.add(project, OutputData.of("Mine")),
                () -> outputs.list(project),
                () -> outputs.find(output),
                () -> outputs.change(output, 0, OutputData.of("Mine")),
                () -> outputs.step(output, OutputState.SUBMITTED, TODAY),
                () -> outputs.remove(output),
                () -> plans.plan(output, "Submit", TODAY),
                () -> plans.unplan(output));
    }

    private static DecisionData decision() {
        return new DecisionData(DecisionKind.CONTINUE, "", "Because", "", TODAY, "");
    }
}
