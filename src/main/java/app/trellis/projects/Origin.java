package app.trellis.projects;

/** Whose idea a project is (post, section "Environment": "come up with your own research ideas and execute on them"). */
public enum Origin {
    /** The student's. */
    OWN,
    /** An advisor's. */
    ADVISOR,
    /** Somebody else's. */
    OTHER
}
