package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other features count of projects, each in two statements, however many projects there are. */
@Service
@Transactional(readOnly = true)
public class ProjectFactsService {

    private final ProjectList list;
    private final ProjectRunRepository runs;
    private final CurrentAccount current;

    ProjectFactsService(ProjectList list, ProjectRunRepository runs, CurrentAccount current) {
        this.list = list;
        this.runs = runs;
        this.current = current;
    }

    /** All projects of the signed-in student, the one worked on last first. */
    @StudentOnly
    public List<ProjectFacts> facts() {
        return facts(current.id());
    }

    /** Own and incremental shares of the signed-in student's work, quarter by quarter. */
    @StudentOnly
    public ProjectShares shares() {
        return ProjectShares.of(facts(current.id()), current.today());
    }

    /** As {@link #facts()} without what is kept back, for an advisor with whom projects are shared. */
    @SharedWithAdvisor(Area.PROJECTS)
    public List<ProjectFacts> factsOf(AccountId student) {
        return facts(student, list.shared(student, ProjectQuery.ALL, 0, Integer.MAX_VALUE));
    }

    /**
     * As {@link #shares()}, for an advisor with whom projects are shared; what is kept back counts in the
     * shares, which name nothing. Quarters end on the advisor's day.
     */
    @SharedWithAdvisor(Area.PROJECTS)
    public ProjectShares sharesOf(AccountId student) {
        return ProjectShares.of(facts(student), current.today());
    }

    private List<ProjectFacts> facts(AccountId student) {
        return facts(student, list.page(student, ProjectQuery.ALL, 0, Integer.MAX_VALUE));
    }

    private List<ProjectFacts> facts(AccountId student, List<ProjectSummary> projects) {
        var ran = runs.all(student);
        return projects.stream()
                .map(project -> new ProjectFacts(project, ran.getOrDefault(project.id(), List.of())))
                .toList();
    }
}
