package app.trellis.wellbeing;

import app.trellis.shared.Id;
import java.util.UUID;

/** Names one noted score. */
public record ScoreId(UUID value) implements Id {

    public static ScoreId create() {
        return new ScoreId(UUID.randomUUID());
    }
}
