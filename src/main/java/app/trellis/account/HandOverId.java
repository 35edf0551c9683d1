package app.trellis.account;

import app.trellis.shared.Id;
import java.util.UUID;

/**
 * One proposal that somebody else advises a student from now on.
 *
 * @param value random
 */
public record HandOverId(UUID value) implements Id {

    static HandOverId create() {
        return new HandOverId(UUID.randomUUID());
    }
}
