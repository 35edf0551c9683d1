package app.trellis.impact;

/** Where the facts of an entry were read. */
public enum Basis {
    OFFICIAL_PAGE,
    DIRECTORY,
    SECOND_HAND,
    GENERAL_KNOWLEDGE
}
