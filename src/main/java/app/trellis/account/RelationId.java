package app.trellis.account;

import app.trellis.shared.Id;
import java.util.UUID;

/**
 * One student being advised by one advisor, from the invitation to the end.
 *
 * @param value random
 */
public record RelationId(UUID value) implements Id {

    static RelationId create() {
        return new RelationId(UUID.randomUUID());
    }
}
