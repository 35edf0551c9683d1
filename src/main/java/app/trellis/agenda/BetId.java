package app.trellis.agenda;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one bet of one student. */
public record BetId(UUID value) implements Id {

    public static BetId create() {
        return new BetId(UUID.randomUUID());
    }
}
