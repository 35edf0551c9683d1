package app.trellis.comments;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies a comment. */
public record CommentId(UUID value) implements Id {
    /** A new, random one. */
    public static CommentId create() {
        return new CommentId(UUID.randomUUID());
    }
}
