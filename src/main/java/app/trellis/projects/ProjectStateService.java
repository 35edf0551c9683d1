package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaState;
import app.trellis.ideas.IdeaStateService;
import app.trellis.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a project. Every verb returns what undoing it needs. */
@Service
@Transactional
public class ProjectStateService {

    private final ProjectRepository projects;
    private final DecisionRepository decisions;
    private final OutputRepository outputs;
    private final ProjectsOfIdeas ofIdeas;
    private final IdeaService ideas;
    private final IdeaStateService ideaStates;
    private final CurrentAccount current;
    private final Clock clock;

    ProjectStateService(
            ProjectRepository projects,
            DecisionRepository decisions,
            OutputRepository outputs,
            ProjectsOfIdeas ofIdeas,
            IdeaService ideas,
            IdeaStateService ideaStates,
            CurrentAccount current,
            Clock clock) {
        this.projects = projects;
        this.decisions = decisions;
        this.outputs = outputs;
        this.ofIdeas = ofIdeas;
        this.ideas = ideas;
        this.ideaStates = ideaStates;
        this.current = current;
        this.clock = clock;
    }

    /** Work on an idea begins: it becomes a project, or its project is found. Refused for a filtered-out idea. */
    @StudentOnly
    public ProjectId begin(IdeaId idea) {
        ideaStates.becomeProject(idea);
        return ofIdeas.make(current.id(), idea);
    }

    /** Work begins today, or goes on after a pause or an end. Returns what it was, see {@link #undo}. */
    @StudentOnly
    public Project run(ProjectId id) {
        return move(load(id), project -> ProjectMoves.run(project, current.today()));
    }

    /** Work rests from tomorrow. Returns what it was. */
    @StudentOnly
    public Project pause(ProjectId id) {
        return move(load(id), project -> ProjectMoves.pause(project, current.today()));
    }

    /** It is over. Refused without a lesson, in the future, and before its last day of work. Returns what it was. */
    @StudentOnly
    public Project close(ProjectId id, LocalDate on, String lesson) {
        ProjectRules.notLater(on, current.today());
        String learned = ProjectRules.lesson(lesson);
        return move(load(id), project -> ProjectMoves.close(project, on, learned));
    }

    /** Words the lesson of a closed project anew. Refused if it would be empty. Returns what it was. */
    @StudentOnly
    public Project learn(ProjectId id, String lesson) {
        String learned = ProjectRules.lesson(lesson);
        return move(load(id), project -> ProjectMoves.learn(project, learned));
    }

    /** Puts a project back to where it stood before it was moved; what was written about it since stays. */
    @StudentOnly
    public void undo(Project before) {
        load(before.id());
        projects.move(current.id(), before, clock.instant());
    }

    /** Removes a project with decisions and outputs; an idea it came from is an idea again. Returns what it was. */
    @StudentOnly
    public RemovedProject remove(ProjectId id) {
        Project project = load(id);
        AccountId student = current.id();
        var removed = new RemovedProject(project, decisions.list(student, id), outputs.list(student, id));
        projects.remove(student, id);
        IdeaId idea = project.idea();
        if (idea != null && ideas.find(idea).state() == IdeaState.PROJECT) {
            ideaStates.restore(idea);
        }
        return removed;
    }

    /** Takes back a {@link #remove}. */
    @StudentOnly
    public void putBack(RemovedProject removed) {
        AccountId student = current.id();
        Project project = removed.project();
        if (!projects.add(student, project)) {
            throw new NotFound();
        }
        removed.decisions().forEach(decision -> decisions.add(student, decision, clock.instant()));
        removed.outputs().forEach(output -> outputs.add(student, output));
        IdeaId idea = load(project.id()).idea();
        if (idea != null && ideas.find(idea).state() != IdeaState.FILTERED_OUT) {
            ideaStates.becomeProject(idea);
        }
    }

    private Project move(Project before, UnaryOperator<Project> step) {
        projects.move(current.id(), step.apply(before), clock.instant());
        return before;
    }

    private Project load(ProjectId id) {
        return projects.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
