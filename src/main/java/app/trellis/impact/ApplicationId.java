package app.trellis.impact;

import app.trellis.shared.Id;
import java.util.UUID;

/** Names one application of one student. */
public record ApplicationId(UUID value) implements Id {

    public static ApplicationId create() {
        return new ApplicationId(UUID.randomUUID());
    }
}
