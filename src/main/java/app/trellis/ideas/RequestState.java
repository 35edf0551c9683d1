package app.trellis.ideas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a request for feedback stands. */
public enum RequestState {
    /** Can be answered. */
    OPEN,
    ANSWERED,
    /** Withdrawn by the student. */
    REVOKED,
    /** The link became too old. */
    ENDED;

    /** An answer stays one whatever happens to its link later. */
    static RequestState of(@Nullable Instant answered, @Nullable Instant revoked, @Nullable Instant ends, Instant now) {
        if (answered != null) {
            return ANSWERED;
        }
        if (revoked != null) {
            return REVOKED;
        }
        return ends != null && !now.isBefore(ends) ? ENDED : OPEN;
    }
}
