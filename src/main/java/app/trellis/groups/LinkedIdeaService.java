package app.trellis.groups;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaSummary;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The presenter's own idea in a session. Only its owner links it; the others see its one line, which is copied, and
 * nothing else of it. What the group made stronger goes back to the idea, again by its owner alone.
 */
@Service
@Transactional
public class LinkedIdeaService {

    private final SessionRepository sessions;
    private final RunRepository runs;
    private final IdeaService ideas;
    private final CurrentAccount current;

    LinkedIdeaService(SessionRepository sessions, RunRepository runs, IdeaService ideas, CurrentAccount current) {
        this.sessions = sessions;
        this.runs = runs;
        this.ideas = ideas;
        this.current = current;
    }

    /** Some of the student's own ideas that hold a text, to choose from. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<IdeaSummary> choices(String text, int offset, int limit) {
        var all = IdeaQuery.ALL;
        return ideas.list(new IdeaQuery(text, Set.of(), null, all.order()), offset, limit);
    }

    /** Shows the line of an own idea to the group. Only for the presenter; refused in a deep dive. */
    @StudentOnly
    public void link(SessionId id, IdeaId idea) {
        var session = presented(id);
        if (!session.format().aboutAnIdea()) {
            throw new Refused("groups.refused.no-idea");
        }
        sessions.link(id, idea.value(), ideas.find(idea).line());
        ideas.shown(idea);
    }

    /** Takes the line back. Only for the presenter. */
    @StudentOnly
    public void unlink(SessionId id) {
        presented(id);
        sessions.link(id, null, null);
    }

    /**
     * Keeps the stronger version with the idea it came from, beside what is there. Only for the presenter. Refused
     * without a linked idea, or without a text.
     */
    @StudentOnly
    public void keepStronger(SessionId id) {
        var idea = presented(id).idea();
        if (idea == null) {
            throw new Refused("groups.refused.no-idea");
        }
        var text = runs.texts(id).getOrDefault(SessionText.STRENGTHENED, "");
        if (text.isBlank()) {
            throw new Refused("groups.refused.nothing-stronger");
        }
        ideas.strengthen(new IdeaId(idea), text);
    }

    private StoredSession presented(SessionId id) {
        return sessions.find(current.id(), id)
                .filter(session -> session.presentedBy(current.id()))
                .orElseThrow(NotFound::new);
    }
}
