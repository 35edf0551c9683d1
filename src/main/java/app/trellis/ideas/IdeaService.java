package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.KeptBack;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's ideas: capture, find again, change. */
@Service
@Transactional
public class IdeaService {

    private final IdeaRepository ideas;
    private final IdeaList list;
    private final ProposalRepository proposals;
    private final KeptBack kept;
    private final CurrentAccount current;
    private final Clock clock;

    IdeaService(
            IdeaRepository ideas,
            IdeaList list,
            ProposalRepository proposals,
            KeptBack kept,
            CurrentAccount current,
            Clock clock) {
        this.ideas = ideas;
        this.list = list;
        this.proposals = proposals;
        this.kept = kept;
        this.current = current;
        this.clock = clock;
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

    /** Stores notes over the ones their writer saw; with others there, throws {@link WrittenElsewhere}. */
    @StudentOnly
    public void note(IdeaId id, Edit edit) {
        Idea idea = load(id);
        edit.atMost(Idea.NOTES_LENGTH);
        if (!ideas.note(current.id(), id, edit.seen(), edit.now(), clock.instant())) {
            throw new WrittenElsewhere(idea.notes());
        }
    }

    /**
     * Forgets an idea of which nothing has come yet; {@link #putBack} takes it back. One with a proposal, or one that
     * somebody has seen, is refused: it is filtered out instead, so that what was said of it stays.
     */
    @StudentOnly
    public Idea remove(IdeaId id) {
        Idea idea = load(id);
        AccountId student = current.id();
        if (idea.wasShown()
                || !proposals.find(student, id).isBlank()
                || !proposals.versions(student, id).isEmpty()) {
            throw new Refused("ideas.refused.grown");
        }
        ideas.remove(student, id);
        return idea;
    }

    /** Takes back a {@link #remove}; the idea goes to the end of the ranking. */
    @StudentOnly
    public void putBack(Idea removed) {
        AccountId student = current.id();
        if (!ideas.add(student, removed.id(), removed.data(), removed.capturedAt())) {
            throw new NotFound();
        }
        if (removed.state() != IdeaState.CAPTURED) {
            ideas.move(student, removed.id(), removed.state(), removed.stateReason(), clock.instant());
        }
    }

    /** Somebody else has seen the idea. The first time counts. */
    @StudentOnly
    public void shown(IdeaId id) {
        load(id);
        ideas.shown(current.id(), id, clock.instant());
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

    /** Whether the student keeps this one to themself although ideas are shared. */
    @StudentOnly
    @Transactional(readOnly = true)
    public boolean keptBack(IdeaId id) {
        return kept.is(current.id(), load(id).id().value());
    }

    /** Keeps this one to oneself, or no longer; it counts from an advisor's next click. */
    @StudentOnly
    public void keepBack(IdeaId id, boolean toMyself) {
        kept.set(current.id(), load(id).id().value(), toMyself);
    }

    /** A page of a student's ideas, for an advisor with whom they are shared; without what the student keeps back. */
    @SharedWithAdvisor(Area.IDEAS)
    @Transactional(readOnly = true)
    public List<IdeaSummary> shared(AccountId student, IdeaQuery query, int offset, int limit) {
        return list.shared(student, query, offset, limit);
    }

    private Idea load(IdeaId id) {
        return ideas.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
