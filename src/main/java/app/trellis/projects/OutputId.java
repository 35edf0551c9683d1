package app.trellis.projects;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one output of one student. */
public record OutputId(UUID value) implements Id {

    public static OutputId create() {
        return new OutputId(UUID.randomUUID());
    }
}
