package app.trellis.ideas;

import org.jspecify.annotations.Nullable;

/**
 * A request that was just made. The secret is shown this once; only its digest is stored.
 *
 * @param token goes into the link; null where an advisor is asked in Trellis
 */
public record Asked(FeedbackRequestId id, @Nullable String token) {

    /** Where the link leads, below the public address; null without one. */
    public @Nullable String path() {
        return token == null ? null : "/feedback/" + token;
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "Asked[]";
    }
}
