package app.trellis.ideas;

/** In which order ideas are listed. */
public enum IdeaOrder {
    /** Captured last first. */
    NEWEST,
    /** Touched last first. */
    CHANGED,
    /** The student's own ranking, best first. */
    RANKED
}
