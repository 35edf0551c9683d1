package app.trellis.ideas;

import app.trellis.shared.Refused;

/**
 * Whether a proposal may be shown to somebody for feedback: its theory of change must be written. Without it a safety
 * researcher has nothing to judge, and the student has not yet said why the work would matter (post, section
 * "Improving idea generation": “Ask safety researchers for feedback on your theory of change”). Nothing else is
 * required, since the post wants ideas shown half-baked.
 */
public record ReadyForFeedback(boolean ready) {

    /** Looks at a proposal as it is now. */
    public static ReadyForFeedback of(Proposal proposal) {
        return new ReadyForFeedback(
                !proposal.part(ProposalSection.THEORY_OF_CHANGE).isBlank());
    }

    /** Refuses to go on if something is missing, and says what. */
    public void orRefuse() {
        if (!ready) {
            throw new Refused("ideas.refused.theory-missing");
        }
    }
}
