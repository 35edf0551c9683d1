package app.trellis.mentoring;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one entry of mentoring given. */
public record GivenId(UUID value) implements Id {

    public static GivenId create() {
        return new GivenId(UUID.randomUUID());
    }
}
