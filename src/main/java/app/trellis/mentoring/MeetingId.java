package app.trellis.mentoring;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one meeting, or one piece of written feedback. */
public record MeetingId(UUID value) implements Id {

    public static MeetingId create() {
        return new MeetingId(UUID.randomUUID());
    }
}
