package app.trellis.mentoring;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one mentor on a student's own list. */
public record MentorId(UUID value) implements Id {

    public static MentorId create() {
        return new MentorId(UUID.randomUUID());
    }
}
