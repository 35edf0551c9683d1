package app.trellis.impact;

import app.trellis.shared.Id;
import java.util.UUID;

/** Names one item on the checklist of one application. */
public record ApplicationItemId(UUID value) implements Id {

    public static ApplicationItemId create() {
        return new ApplicationItemId(UUID.randomUUID());
    }
}
