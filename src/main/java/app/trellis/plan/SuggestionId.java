package app.trellis.plan;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies a milestone that an advisor suggests. */
public record SuggestionId(UUID value) implements Id {
    /** A new, random one. */
    public static SuggestionId create() {
        return new SuggestionId(UUID.randomUUID());
    }
}
