package app.trellis.projects;

/** Where the student's name stands. */
public enum AuthorPosition {
    FIRST,
    MIDDLE,
    LAST
}
