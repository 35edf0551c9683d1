package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.KeptBack;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.ideas.IdeaId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's projects: add, find again, change. */
@Service
@Transactional
public class ProjectService {

    private final ProjectRepository projects;
    private final ProjectRunRepository runs;
    private final ProjectList list;
    private final KeptBack kept;
    private final CurrentAccount current;
    private final Clock clock;

    ProjectService(
            ProjectRepository projects,
            ProjectRunRepository runs,
            ProjectList list,
            KeptBack kept,
            CurrentAccount current,
            Clock clock) {
        this.projects = projects;
        this.runs = runs;
        this.list = list;
        this.kept = kept;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps a project: running if it says when it began, planned otherwise. Refused as {@link #change}. */
    @StudentOnly
    public ProjectId add(ProjectData data) {
        ProjectRules.check(data, null, current.today());
        Project added = NewProject.of(data, clock.instant());
        projects.add(current.id(), added);
        return added.id();
    }

    /** One project. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Project find(ProjectId id) {
        return load(id);
    }

    /** A page of projects; see {@link ProjectQuery} for which. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<ProjectSummary> list(ProjectQuery query, int offset, int limit) {
        return list.page(current.id(), query, offset, limit);
    }

    /** How many projects a query lists. */
    @StudentOnly
    @Transactional(readOnly = true)
    public int count(ProjectQuery query) {
        return list.count(current.id(), query);
    }

    /** The projects by state. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Board board() {
        return list.board(current.id());
    }

    /** The project that an idea became, if it became one. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Optional<ProjectId> ofIdea(IdeaId idea) {
        return projects.ofIdea(current.id(), idea);
    }

    /**
     * Changes what a form says. Refused if the title is missing, a text too long, a value out of range, what has happened
     * lies in the future, or dates contradict each other; and if the project was changed elsewhere since it was read. The
     * first day of work can be moved here but not taken away.
     *
     * @param version of the {@link Project} that was edited
     * @return as it is now; with the data of before, its version takes the change back
     */
    @StudentOnly
    public Project change(ProjectId id, int version, ProjectData data) {
        Project before = load(id);
        ProjectRules.check(data, before.ideaOn(), current.today());
        LocalDate started = data.dates().started();
        Runs moved = new Runs(before.runs());
        if (moved.start() != null) {
            if (started == null) {
                throw new Refused("projects.refused.started");
            }
            moved = moved.startingOn(started);
        } else if (started != null) {
            throw new Refused("projects.refused.not-started");
        }
        if (!projects.change(current.id(), id, version, data, clock.instant())) {
            throw new Refused("projects.refused.changed-elsewhere");
        }
        runs.put(current.id(), id, moved.list());
        return load(id);
    }

    /** Whether the student keeps this one to themself although projects are shared. */
    @StudentOnly
    @Transactional(readOnly = true)
    public boolean keptBack(ProjectId id) {
        return kept.is(current.id(), load(id).id().value());
    }

    /** Keeps this one to oneself, or no longer; it counts from an advisor's next click. */
    @StudentOnly
    public void keepBack(ProjectId id, boolean toMyself) {
        kept.set(current.id(), load(id).id().value(), toMyself);
    }

    /** A page of a student's projects without those kept back, for an advisor with whom they are shared. */
    @SharedWithAdvisor(Area.PROJECTS)
    @Transactional(readOnly = true)
    public List<ProjectSummary> shared(AccountId student, ProjectQuery query, int offset, int limit) {
        return list.shared(student, query, offset, limit);
    }

    /** One project of a student's, for an advisor with whom they are shared; unknown if kept back. */
    @SharedWithAdvisor(Area.PROJECTS)
    @Transactional(readOnly = true)
    public Project sharedOne(AccountId student, ProjectId id) {
        return projects.find(student, id)
                .filter(project -> !kept.is(student, project.id().value()))
                .orElseThrow(NotFound::new);
    }

    private Project load(ProjectId id) {
        return projects.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
