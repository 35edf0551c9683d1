package app.trellis.account;

import java.time.Instant;

/**
 * An open hand-over, as both the student and the advisor read it.
 *
 * @param relation which is to end when the successor accepts
 * @param email the successor's address
 * @param note why, and what the successor should know; may be empty
 * @param confirmed whether the student has confirmed, so that the successor is invited
 */
public record HandOver(
        HandOverId id,
        RelationId relation,
        String student,
        String advisor,
        String email,
        String note,
        Instant proposedAt,
        boolean confirmed) {

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 1_000;
}
