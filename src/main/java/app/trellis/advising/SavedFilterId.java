package app.trellis.advising;

import app.trellis.shared.Id;
import java.util.UUID;

/**
 * One saved filter.
 *
 * @param value random
 */
public record SavedFilterId(UUID value) implements Id {

    static SavedFilterId create() {
        return new SavedFilterId(UUID.randomUUID());
    }
}
