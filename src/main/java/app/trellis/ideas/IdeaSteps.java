package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How asking and agreeing move an idea on. */
@Component
class IdeaSteps {

    private final IdeaRepository ideas;
    private final ProposalRepository proposals;
    private final StrengthRepository strengths;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdeaSteps(
            IdeaRepository ideas,
            ProposalRepository proposals,
            StrengthRepository strengths,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ideas = ideas;
        this.proposals = proposals;
        this.strengths = strengths;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody else's idea is unknown. */
    void check(AccountId student, IdeaId idea) {
        if (!ideas.exists(student, idea)) {
            throw new NotFound();
        }
    }

    /**
     * Keeps what a mentor is going to see, and notes that the idea is in feedback. Refused without a theory of change, and
     * for an idea that was filtered out.
     *
     * @return the number of the version; a proposal that has not changed since it was last shown keeps its number
     */
    int inFeedback(AccountId student, IdeaId idea) {
        var proposal = proposals.find(student, idea);
        ReadyForFeedback.of(proposal).orRefuse();
        var state = state(student, idea);
        if (state == IdeaState.FILTERED_OUT) {
            throw new Refused("ideas.refused.filtered-out");
        }
        var now = clock.instant();
        if (state == IdeaState.CAPTURED || state == IdeaState.IN_PROPOSAL) {
            ideas.move(student, idea, IdeaState.IN_FEEDBACK, "", now);
        }
        ideas.shown(student, idea, now);
        return proposals.versions(student, idea).stream()
                .limit(1)
                .filter(last -> last.origin() == VersionOrigin.FEEDBACK
                        && last.proposal().equals(proposal))
                .map(ProposalVersion::number)
                .findFirst()
                .orElseGet(() -> proposals.keep(student, idea, VersionOrigin.FEEDBACK, proposal, "", now));
    }

    /** Somebody else has heard of the idea. */
    void shown(AccountId student, IdeaId idea) {
        ideas.shown(student, idea, clock.instant());
    }

    /** Makes an idea strong once student and advisor say so and a note says why it matters for safety. */
    void strongIfAgreed(AccountId student, IdeaId idea) {
        var state = state(student, idea);
        if (state.isOpen()
                && state != IdeaState.STRONG
                && strengths.get(student, idea).isStrong()) {
            ideas.move(student, idea, IdeaState.STRONG, "", clock.instant());
            events.publishEvent(new IdeaBecameStrong(student, idea));
        }
    }

    private IdeaState state(AccountId student, IdeaId idea) {
        return ideas.find(student, idea).orElseThrow(NotFound::new).state();
    }
}
