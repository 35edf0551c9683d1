package app.trellis.impact;

/**
 * What a student keeps about an opportunity, apart from any application. Only they see it.
 *
 * @param hidden whether they want to see it no more
 * @param note for themselves; empty if there is none
 */
public record OpportunityMark(OpportunityId opportunity, boolean hidden, String note) {

    static OpportunityMark none(OpportunityId opportunity) {
        return new OpportunityMark(opportunity, false, "");
    }

    boolean isEmpty() {
        return !hidden && note.isEmpty();
    }
}
