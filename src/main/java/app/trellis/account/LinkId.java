package app.trellis.account;

import app.trellis.shared.Id;
import java.util.UUID;

/**
 * A link that an advisor handed out, and what became of it.
 *
 * @param value random
 */
public record LinkId(UUID value) implements Id {

    static LinkId create() {
        return new LinkId(UUID.randomUUID());
    }
}
