package app.trellis.ideas;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one idea of one student. */
public record IdeaId(UUID value) implements Id {

    public static IdeaId create() {
        return new IdeaId(UUID.randomUUID());
    }
}
