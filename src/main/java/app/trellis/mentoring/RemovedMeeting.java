package app.trellis.mentoring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was removed, with all that went with it: what undoing needs.
 *
 * @param source the digest of where it came from in a calendar file; null if it was typed
 */
public record RemovedMeeting(
        MeetingRecord meeting,
        List<MeetingAction> actions,
        @Nullable String source,
        Instant loggedAt) {

    /** Takes its own copy. */
    public RemovedMeeting {
        actions = List.copyOf(actions);
    }
}
