package app.trellis.agenda;

import java.time.Instant;

/**
 * A kept copy of an agenda; never changes.
 *
 * @param number 1 and up, in the order of keeping
 * @param note what is new in it, in up to {@value #NOTE_LENGTH} characters; may be empty
 */
public record AgendaVersion(int number, String note, Instant keptAt, AgendaContent content) {

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 300;
}
