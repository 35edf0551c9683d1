package app.trellis.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it: who it is, and nothing of what they do.
 *
 * @param disabledAt since when they cannot sign in; null while they can
 */
public record AccountSummary(
        AccountId id,
        String name,
        String email,
        Set<Role> roles,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    /** Whether they can sign in. */
    public AccountState state() {
        return disabledAt == null ? AccountState.ACTIVE : AccountState.DISABLED;
    }
}
