package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's ideas: capture, find again, rank, filter out and bring back. */
@Service
@Transactional
public class IdeaService {

    private final IdeaRepository ideas;
    private final IdeaList list;
    private final Ranking ranking;
    private final ProposalRepository proposals;
    private final CurrentAccount current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IdeaService(
            IdeaRepository ideas,
            IdeaList list,
            Ranking ranking,
            ProposalRepository proposals,
            CurrentAccount current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ideas = ideas;
        this.list = list;
        this.ranking = ranking;
        this.proposals = proposals;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps an idea; a line is enough. Refused if it is empty or too long. */
    @StudentOnly
    public IdeaId capture(IdeaData data) {
        IdeaRules.check(data);
        IdeaId id = IdeaId.create();
        ideas.add(current.id(), id, data, clock.instant());
        return id;
    }

    /** One idea. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Idea find(IdeaId id) {
        return load(id);
    }

    /** A page of ideas; see {@link IdeaQuery} for which. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<IdeaSummary> list(IdeaQuery query, int offset, int limit) {
        return list.page(current.id(), query, offset, limit);
    }

    /** How many ideas a query lists. */
    @StudentOnly
    @Transactional(readOnly = true)
    public int count(IdeaQuery query) {
        return list.count(current.id(), query);
    }

    /** The student's tags, the commonest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<String> tags() {
        return list.tags(current.id());
    }

    /** How many ideas are in each state; a state with none is left out. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Map<IdeaState, Integer> states() {
        return list.states(current.id());
    }

    /** Changes line, tags and badge. The notes of the data are left alone: they are saved as they are typed. */
    @StudentOnly
    public void change(IdeaId id, IdeaData data) {
        load(id);
        IdeaRules.check(data);
        ideas.change(current.id(), id, data, clock.instant());
    }

    /** Lets an idea go; refused without a reason. {@link #restore} brings it back. */
    @StudentOnly
    public void filterOut(IdeaId id, String reason) {
        load(id);
        ideas.move(current.id(), id, IdeaState.FILTERED_OUT, IdeaRules.reason(reason), clock.instant());
    }

    /** Brings a filtered-out idea, or one that became a project, back to where it was. */
    @StudentOnly
    public void restore(IdeaId id) {
        Idea idea = load(id);
        if (!idea.state().isOpen()) {
            IdeaState before = ideas.stateBefore(current.id(), id).orElse(IdeaState.CAPTURED);
            ideas.move(current.id(), id, before, "", clock.instant());
        }
    }

    /** Work on it begins. Refused if it was filtered out; {@link #restore} is the undo. */
    @StudentOnly
    public void becomeProject(IdeaId id) {
        Idea idea = load(id);
        if (idea.state() == IdeaState.FILTERED_OUT) {
            throw new Refused("ideas.refused.filtered-out");
        }
        if (idea.state() != IdeaState.PROJECT) {
            ideas.move(current.id(), id, IdeaState.PROJECT, "", clock.instant());
            events.publishEvent(new IdeaBecameProject(current.id(), id));
        }
    }

    /** Somebody else has seen the idea. The first time counts. */
    @StudentOnly
    public void shown(IdeaId id) {
        load(id);
        ideas.shown(current.id(), id, clock.instant());
    }

    /** Ranks an idea directly above another one. */
    @StudentOnly
    public void rankAbove(IdeaId moved, IdeaId other) {
        load(moved);
        load(other);
        ranking.above(current.id(), moved, other);
    }

    /** Ranks an idea directly below another one. */
    @StudentOnly
    public void rankBelow(IdeaId moved, IdeaId other) {
        load(moved);
        load(other);
        ranking.below(current.id(), moved, other);
    }

    /**
     * Keeps the stronger version of an idea that others found (post, section "Improving idea evaluation": “critique this
     * stronger version of it”). It is kept beside the proposal, never over it. Refused if empty or longer than notes.
     */
    @StudentOnly
    public void strengthen(IdeaId id, String text) {
        load(id);
        String stripped = text.replace("\0", "").strip();
        if (stripped.isEmpty()) {
            throw new Refused("ideas.refused.strengthened-empty");
        }
        IdeaRules.notes(stripped);
        AccountId student = current.id();
        proposals.keep(student, id, VersionOrigin.STRENGTHENED, proposals.find(student, id), stripped, clock.instant());
        ideas.shown(student, id, clock.instant());
    }

    /** A page of a student's ideas, for an advisor with whom they are shared. */
    @SharedWithAdvisor(Area.IDEAS)
    @Transactional(readOnly = true)
    public List<IdeaSummary> shared(AccountId student, IdeaQuery query, int offset, int limit) {
        return list.page(student, query, offset, limit);
    }

    private Idea load(IdeaId id) {
        return ideas.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
