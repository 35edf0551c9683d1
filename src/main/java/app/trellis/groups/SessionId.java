package app.trellis.groups;

import app.trellis.shared.Id;
import java.util.UUID;

/** Which session of a reading group. */
public record SessionId(UUID value) implements Id {

    /** A new one. */
    public static SessionId create() {
        return new SessionId(UUID.randomUUID());
    }
}
