package app.trellis.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with all that was written about it, planned or held.
 *
 * @param date when it is planned, or was held
 * @param minutes null until it has taken place; only then it counts
 * @param objectLevel see {@link MeetingData}
 * @param agenda Markdown, written before the meeting
 * @param notes Markdown
 * @param notesShared whether an advisor with whom meetings are shared may read the notes too
 */
public record MeetingRecord(
        MeetingId id,
        Mentor mentor,
        LocalDate date,
        @Nullable Integer minutes,
        MeetingMode mode,
        boolean objectLevel,
        String agenda,
        String notes,
        boolean notesShared) {

    /** The most characters of an agenda. */
    public static final int AGENDA_LENGTH = 4_000;

    /** The most characters of notes. */
    public static final int NOTES_LENGTH = 20_000;

    /** Whether it has not taken place. */
    public boolean planned() {
        return minutes == null;
    }

    /** What an advisor may read of it: without notes that the student keeps. */
    MeetingRecord readable() {
        return notesShared ? this : new MeetingRecord(id, mentor, date, minutes, mode, objectLevel, agenda, "", false);
    }
}
