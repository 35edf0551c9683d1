package app.trellis.ideas;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one request for feedback. */
public record FeedbackRequestId(UUID value) implements Id {

    public static FeedbackRequestId create() {
        return new FeedbackRequestId(UUID.randomUUID());
    }
}
