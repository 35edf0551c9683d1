package app.trellis.groups;

import app.trellis.shared.Id;
import java.util.UUID;

/** Somebody's place in one reading group, with or without an account. */
public record MemberId(UUID value) implements Id {

    /** A new one. */
    public static MemberId create() {
        return new MemberId(UUID.randomUUID());
    }
}
