package app.trellis.groups;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a session is planned with.
 *
 * @param day today or later, in the zone of whoever plans it
 * @param time the same person's time of day
 * @param presenter somebody who takes part, or nobody yet
 * @param topic 1 to 200 characters
 * @param author whose agenda a deep dive is about; one or several names, and no member's. Ignored by other formats
 */
public record SessionData(
        LocalDate day,
        LocalTime time,
        SessionFormat format,
        @Nullable MemberId presenter,
        String topic,
        @Nullable String author) {

    /** Drops spaces at the ends, and an author where the format has none. */
    public SessionData {
        topic = topic.replace("\0", "").strip();
        author = format.needsAbsentAuthor() && author != null
                ? author.replace("\0", "").strip()
                : null;
    }
}
