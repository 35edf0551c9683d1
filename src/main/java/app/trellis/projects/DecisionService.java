package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.KeptBack;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of decisions of a project: what a result led to, and why. */
@Service
@Transactional
public class DecisionService {

    private final ProjectRepository projects;
    private final DecisionRepository decisions;
    private final KeptBack kept;
    private final CurrentAccount current;
    private final Clock clock;

    DecisionService(
            ProjectRepository projects,
            DecisionRepository decisions,
            KeptBack kept,
            CurrentAccount current,
            Clock clock) {
        this.projects = projects;
        this.decisions = decisions;
        this.kept = kept;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Keeps a decision and does what it says: a stop closes the project with its lesson, the others keep it going. Refused
     * without a reason, a pivot without a direction, a stop without a lesson, in the future, or if it is closed already.
     */
    @StudentOnly
    public Decided decide(ProjectId id, DecisionData data) {
        Project before = load(id);
        DecisionRules.check(data, current.today());
        Project after = DecisionRules.after(before, data);
        var decision = new Decision(
                DecisionId.create(), id, data.kind(), data.result(), data.why(), data.direction(), data.decidedOn());
        decisions.add(current.id(), decision, clock.instant());
        if (after.equals(before)) {
            projects.touch(current.id(), id, clock.instant());
        } else {
            projects.move(current.id(), after, clock.instant());
        }
        return new Decided(decision.id(), before);
    }

    /** The decisions of a project, newest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Decision> list(ProjectId id) {
        load(id);
        return decisions.list(current.id(), id);
    }

    /** Takes back {@link #decide}, with what it did to the project. */
    @StudentOnly
    public void takeBack(Decided decided) {
        find(decided.id());
        Project now = load(decided.before().id());
        decisions.remove(current.id(), decided.id());
        if (now.state() != decided.before().state()) {
            projects.move(current.id(), decided.before(), clock.instant());
        }
    }

    /** Takes a decision out of the log; the project stays as it is. Returns what it was. */
    @StudentOnly
    public Decision remove(DecisionId id) {
        Decision decision = find(id);
        decisions.remove(current.id(), id);
        return decision;
    }

    /** Takes back a {@link #remove}. */
    @StudentOnly
    public void putBack(Decision removed) {
        load(removed.project());
        decisions.add(current.id(), removed, clock.instant());
    }

    /** The decisions of a student's project, newest first, for an advisor with whom projects are shared. */
    @SharedWithAdvisor(Area.PROJECTS)
    @Transactional(readOnly = true)
    public List<Decision> shared(AccountId student, ProjectId id) {
        return kept.is(student, id.value()) ? List.of() : decisions.list(student, id);
    }

    private Decision find(DecisionId id) {
        return decisions.find(current.id(), id).orElseThrow(NotFound::new);
    }

    private Project load(ProjectId id) {
        return projects.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
