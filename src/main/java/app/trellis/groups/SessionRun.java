package app.trellis.groups;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A session at one moment, with all that was written in it.
 *
 * @param now the server's time, so that every browser counts from the same moment
 * @param texts every box
 * @param attendees who takes part in the group, and whether they are here
 */
public record SessionRun(
        String groupName, Session session, Instant now, Map<SessionText, String> texts, List<Attendee> attendees) {

    /** Takes its own copies. */
    public SessionRun {
        texts = Map.copyOf(texts);
        attendees = List.copyOf(attendees);
    }

    /** The text of a box. */
    public String text(SessionText box) {
        return texts.getOrDefault(box, "");
    }

    /** Somebody who may be in the room. */
    public record Attendee(MemberId id, String name, boolean here) {}
}
