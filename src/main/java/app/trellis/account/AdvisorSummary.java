package app.trellis.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of a student's advisors, or somebody invited who has not accepted yet.
 *
 * @param name the advisor's name, or the invited address
 * @param email what the advisor signs in with, which may differ from what was invited; or the invited address
 * @param acceptedAt when they accepted; null while the invitation is open
 * @param shared what they may see, or will once they accept
 * @param delegateSeesDates whether their delegate may see names and dates of what is shared
 */
public record AdvisorSummary(
        RelationId id,
        String name,
        String email,
        Instant invitedAt,
        @Nullable Instant acceptedAt,
        Set<Area> shared,
        boolean delegateSeesDates) {

    /** Whether they have accepted. */
    public boolean accepted() {
        return acceptedAt != null;
    }

    /** Until when an open invitation's link works. */
    public Instant linkWorksUntil() {
        return invitedAt.plus(Advising.LINK_WORKS_FOR);
    }
}
