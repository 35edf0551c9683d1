package app.trellis.account;

import app.trellis.shared.Id;
import java.util.UUID;

/**
 * Whose account it is. A student, an advisor and an administrator are all accounts.
 *
 * @param value random
 */
public record AccountId(UUID value) implements Id {

    /** A new one. */
    public static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }
}
