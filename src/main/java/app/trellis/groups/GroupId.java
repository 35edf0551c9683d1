package app.trellis.groups;

import app.trellis.shared.Id;
import java.util.UUID;

/** Which reading group. */
public record GroupId(UUID value) implements Id {

    /** A new one. */
    public static GroupId create() {
        return new GroupId(UUID.randomUUID());
    }
}
