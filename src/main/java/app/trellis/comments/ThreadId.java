package app.trellis.comments;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies a thread of comments. */
public record ThreadId(UUID value) implements Id {
    /** A new, random one. */
    public static ThreadId create() {
        return new ThreadId(UUID.randomUUID());
    }
}
