package app.trellis.ideas;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One idea.
 *
 * @param line the idea in a line; 1 to 300 characters
 * @param notes Markdown; up to 10,000 characters, empty if there are none
 * @param tags the student's own words for finding it again, in alphabetical order
 * @param stateReason why it was filtered out; empty otherwise
 * @param halfBaked whether it is offered as not thought through yet, which is welcome
 * @param shownAt when somebody else first saw it, as far as is known; null if nobody has
 */
public record Idea(
        IdeaId id,
        String line,
        String notes,
        List<String> tags,
        IdeaState state,
        String stateReason,
        boolean halfBaked,
        Instant capturedAt,
        Instant changedAt,
        @Nullable Instant shownAt) {

    /** The longest line, in characters. */
    public static final int LINE_LENGTH = 300;
    /** The longest notes, in characters. */
    public static final int NOTES_LENGTH = 10_000;
    /** The longest reason for filtering out, in characters. */
    public static final int REASON_LENGTH = 1_000;
    /** The longest tag, in characters. */
    public static final int TAG_LENGTH = 40;
    /** More tags than this find nothing. */
    public static final int MOST_TAGS = 12;

    public Idea {
        tags = List.copyOf(tags);
    }

    /** What a form would say to make it so. */
    public IdeaData data() {
        return new IdeaData(line, notes, tags, halfBaked);
    }

    /** Whether anybody else has seen it. */
    public boolean wasShown() {
        return shownAt != null;
    }
}
