package app.trellis.agenda;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one entry of the worldview of one student. */
public record EntryId(UUID value) implements Id {

    public static EntryId create() {
        return new EntryId(UUID.randomUUID());
    }
}
