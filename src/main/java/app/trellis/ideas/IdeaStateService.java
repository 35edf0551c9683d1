package app.trellis.ideas;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an idea: let go with a reason, brought back, or worked on. */
@Service
@Transactional
public class IdeaStateService {

    private final IdeaRepository ideas;
    private final CurrentAccount current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IdeaStateService(IdeaRepository ideas, CurrentAccount current, Clock clock, ApplicationEventPublisher events) {
        this.ideas = ideas;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Lets an idea go; refused without a reason. {@link #restore} brings it back. */
    @StudentOnly
    public void filterOut(IdeaId id, String reason) {
        load(id);
        ideas.move(current.id(), id, IdeaState.FILTERED_OUT, IdeaRules.reason(reason), clock.instant());
    }

    /** Brings a filtered-out idea, or one that became a project (which others hear of), back to where it was. */
    @StudentOnly
    public void restore(IdeaId id) {
        Idea idea = load(id);
        if (!idea.state().isOpen()) {
            IdeaState before = ideas.stateBefore(current.id(), id)
                    .filter(IdeaState::isOpen)
                    .orElse(IdeaState.CAPTURED);
            ideas.move(current.id(), id, before, "", clock.instant());
            if (idea.state() == IdeaState.PROJECT) {
                events.publishEvent(new IdeaLeftProject(current.id(), id));
            }
        }
    }

    /** Work on it begins, which others hear of. Refused if it was filtered out; {@link #restore} is the undo. */
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

    private Idea load(IdeaId id) {
        return ideas.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
