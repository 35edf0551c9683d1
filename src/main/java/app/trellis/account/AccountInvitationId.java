package app.trellis.account;

import app.trellis.shared.Id;
import java.util.UUID;

/**
 * One invitation to open an account.
 *
 * @param value random
 */
public record AccountInvitationId(UUID value) implements Id {

    static AccountInvitationId create() {
        return new AccountInvitationId(UUID.randomUUID());
    }
}
