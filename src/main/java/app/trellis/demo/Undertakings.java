package app.trellis.demo;

import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaSummary;
import app.trellis.impact.OpportunityService;
import app.trellis.impact.Venue;
import app.trellis.projects.Authorship;
import app.trellis.projects.DecisionData;
import app.trellis.projects.DecisionService;
import app.trellis.projects.Output;
import app.trellis.projects.OutputData;
import app.trellis.projects.OutputService;
import app.trellis.projects.Project;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectDates;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectService;
import app.trellis.projects.ProjectStateService;
import app.trellis.projects.ProjectSummary;
import app.trellis.projects.Variety;
import app.trellis.projects.Worth;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plays what a student does about projects. */
class Undertakings {

    private static final int ALL = 100;

    private final ProjectService projects;
    private final ProjectStateService states;
    private final DecisionService decisions;
    private final OutputService outputs;
    private final OpportunityService opportunities;
    private final IdeaService ideas;

    Undertakings(
            ProjectService projects,
            ProjectStateService states,
            DecisionService decisions,
            OutputService outputs,
            OpportunityService opportunities,
            IdeaService ideas) {
        this.projects = projects;
        this.states = states;
        this.decisions = decisions;
        this.outputs = outputs;
        this.opportunities = opportunities;
        this.ideas = ideas;
    }

    void begin(Undertaking it, LocalDate begun) {
        if (it.idea() == null) {
            projects.add(data(it, it.planned() ? null : begun));
            return;
        }
        ProjectId id = states.begin(idea(it.idea()));
        Project made = projects.find(id);
        projects.change(id, made.version(), data(it, made.data().dates().started()));
    }

    void test(Undertaking it, LocalDate on) {
        Project project = projects.find(find(it));
        ProjectDates dates = project.data().dates();
        projects.change(
                project.id(),
                project.version(),
                project.data().withDates(new ProjectDates(dates.started(), on, dates.expectedEnd())));
    }

    void decide(Undertaking it, Undertaking.Turn turn, LocalDate on) {
        decisions.decide(
                find(it),
                new DecisionData(turn.kind(), turn.result(), turn.why(), turn.direction(), on, turn.lesson()));
    }

    void write(Undertaking it, Undertaking.Paper paper) {
        outputs.add(
                find(it),
                new OutputData(
                        paper.title(),
                        paper.venue(),
                        venue(paper),
                        null,
                        new Authorship(null, paper.number(), paper.of()),
                        paper.audience(),
                        paper.link()));
    }

    void step(Undertaking it, Undertaking.Paper paper, Undertaking.Stride step, LocalDate on) {
        Output output = outputs.list(find(it)).stream()
                .filter(each -> each.title().equals(paper.title()))
                .findFirst()
                .orElseThrow();
        outputs.step(output.id(), step.to(), on);
    }

    void pause(Undertaking it) {
        states.pause(find(it));
    }

    void end(Undertaking it, LocalDate on) {
        states.close(find(it), on, it.lesson());
    }

    private ProjectData data(Undertaking it, @Nullable LocalDate begun) {
        return new ProjectData(
                it.title(),
                it.summary(),
                it.origin(),
                it.whose(),
                it.role(),
                it.risk(),
                it.speed(),
                new Worth(it.safety(), it.safetyNote(), null, null),
                new Variety(it.topic(), it.method(), it.with()),
                new ProjectDates(begun, null, null));
    }

    private String venue(Undertaking.Paper paper) {
        return opportunities.venues().stream()
                .filter(venue -> venue.id().equals(paper.venue()))
                .map(Venue::title)
                .findFirst()
                .orElse(paper.at());
    }

    private ProjectId find(Undertaking it) {
        return projects.list(ProjectQuery.ALL, 0, ALL).stream()
                .filter(row -> row.title().equals(it.title()))
                .map(ProjectSummary::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no project is called: " + it.title()));
    }

    private IdeaId idea(String line) {
        return ideas.list(new IdeaQuery(line, Set.of(), null, IdeaOrder.NEWEST), 0, ALL).stream()
                .filter(row -> row.line().equals(line))
                .map(IdeaSummary::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no idea reads: " + line));
    }
}
