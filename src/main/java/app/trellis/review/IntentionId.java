package app.trellis.review;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one intention of one weekly review. */
public record IntentionId(UUID value) implements Id {

    /** A new random id. */
    public static IntentionId create() {
        return new IntentionId(UUID.randomUUID());
    }
}
