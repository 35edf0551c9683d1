package app.trellis.review;

/** What may be done with a week's review now. */
public enum Standing {
    /** To be written: this week's, or last week's. */
    OPEN,
    /** Finished, and may be opened again until the next one is finished. */
    FINISHED,
    /** To be read only. */
    CLOSED
}
