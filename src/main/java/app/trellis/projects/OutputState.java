package app.trellis.projects;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far an output has come. "Writing conference papers and defending your work" (post, section "Environment") is a
 * skill of its own, so reviews and rebuttal are steps of their own.
 */
public enum OutputState {
    /** It is being written. */
    DRAFTING,
    /** It is with the venue. */
    SUBMITTED,
    /** The reviews are there. */
    REVIEWS,
    /** The reviews are being answered. */
    REBUTTAL,
    ACCEPTED,
    /** Turned down; it can go elsewhere. */
    REJECTED,
    /** Everybody it is meant for can read it. */
    PUBLISHED;

    /** Where it may go from here: forward, back to the desk, and after a rejection to another venue. */
    public Set<OutputState> next() {
        return switch (this) {
            case DRAFTING -> EnumSet.of(SUBMITTED, PUBLISHED);
            case SUBMITTED -> EnumSet.of(REVIEWS, ACCEPTED, REJECTED, DRAFTING);
            case REVIEWS -> EnumSet.of(REBUTTAL, ACCEPTED, REJECTED, DRAFTING);
            case REBUTTAL -> EnumSet.of(REVIEWS, ACCEPTED, REJECTED, DRAFTING);
            case ACCEPTED -> EnumSet.of(PUBLISHED);
            case REJECTED -> EnumSet.of(DRAFTING, SUBMITTED);
            case PUBLISHED -> EnumSet.noneOf(OutputState.class);
        };
    }

    /** Whether a deadline of its venue still concerns it. */
    public boolean isBeforeSubmission() {
        return this == DRAFTING || this == REJECTED;
    }
}
