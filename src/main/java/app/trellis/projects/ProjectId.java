package app.trellis.projects;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one project of one student. */
public record ProjectId(UUID value) implements Id {

    public static ProjectId create() {
        return new ProjectId(UUID.randomUUID());
    }
}
