package app.trellis.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody an advisor invited: a student to be, or a delegate.
 *
 * @param who the name of whoever took the link, or the address it was made for
 * @param takenAt when they accepted; null while the link is open
 */
public record AdvisorLink(
        LinkId id, String who, Instant madeAt, @Nullable Instant takenAt) {

    /** Until when an open link works. */
    public Instant worksUntil() {
        return madeAt.plus(Advising.LINK_WORKS_FOR);
    }
}
