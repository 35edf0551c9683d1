package app.trellis.projects;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one decision of one student. */
public record DecisionId(UUID value) implements Id {

    public static DecisionId create() {
        return new DecisionId(UUID.randomUUID());
    }
}
