package app.trellis.predictions;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one prediction of one student. */
public record PredictionId(UUID value) implements Id {

    public static PredictionId create() {
        return new PredictionId(UUID.randomUUID());
    }
}
