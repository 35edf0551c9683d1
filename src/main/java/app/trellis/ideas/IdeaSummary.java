package app.trellis.ideas;

import java.time.Instant;
import java.util.List;

/** An idea as a row of a list. */
public record IdeaSummary(
        IdeaId id,
        String line,
        IdeaState state,
        boolean halfBaked,
        List<String> tags,
        Instant capturedAt,
        Instant changedAt) {

    public IdeaSummary {
        tags = List.copyOf(tags);
    }

    /** The same row with its tags. */
    IdeaSummary withTags(List<String> all) {
        return new IdeaSummary(id, line, state, halfBaked, all, capturedAt, changedAt);
    }
}
