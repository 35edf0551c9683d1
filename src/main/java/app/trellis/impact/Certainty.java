package app.trellis.impact;

/** How far a reader may rely on the dates of an opportunity. Always said in words, never by colour alone. */
public enum Certainty {
    /** A coming edition, read on its official page within the last 90 days. */
    CONFIRMED,
    /** A coming edition, but from a directory or checked too long ago: look at the page before planning. */
    REPORTED,
    /** Only the month in which it usually takes place is known. */
    EXPECTED,
    /** No dates are needed: it is open all year. */
    ANY_TIME,
    /** Nothing is known about when. */
    UNKNOWN,
    /** Nothing about it is newer than a year. */
    OLD
}
