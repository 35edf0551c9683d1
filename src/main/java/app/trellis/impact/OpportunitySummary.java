package app.trellis.impact;

import org.jspecify.annotations.Nullable;

/**
 * An opportunity as a row of a list.
 *
 * @param application what the student last did about it; null if nothing
 * @param hidden whether the student wants to see it no more
 */
public record OpportunitySummary(
        Opportunity opportunity, Outlook outlook, @Nullable Application application, boolean hidden) {

    public OpportunityId id() {
        return opportunity.id();
    }
}
