package app.trellis.plan;

import java.util.List;

/**
 * Open milestones that something may be counted for.
 *
 * @param subject of the {@link Occasion}
 * @param milestones by date; never empty
 */
public record EvidenceOffer(String subject, List<Fitting> milestones) {

    /** Takes its own copy. */
    public EvidenceOffer {
        milestones = List.copyOf(milestones);
    }

    /** A milestone, with its title in the reader's language. */
    public record Fitting(MilestoneId id, String title) {}
}
