package app.trellis.mentoring;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one thing promised in a meeting. */
public record ActionId(UUID value) implements Id {

    public static ActionId create() {
        return new ActionId(UUID.randomUUID());
    }
}
