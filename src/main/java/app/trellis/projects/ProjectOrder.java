package app.trellis.projects;

/** By what projects are ordered. */
public enum ProjectOrder {
    TITLE,
    STATE,
    STARTED,
    /** When it was last worked on. */
    CHANGED
}
