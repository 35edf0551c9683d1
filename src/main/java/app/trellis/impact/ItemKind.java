package app.trellis.impact;

/** What an application needs. */
public enum ItemKind {
    /** Something to do. */
    TASK,
    /** Something to hand in. */
    DOCUMENT,
    /** Something that somebody else writes. */
    LETTER
}
