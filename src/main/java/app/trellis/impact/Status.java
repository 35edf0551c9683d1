package app.trellis.impact;

/** Whether a series still runs. Ended ones stay findable and say so. */
public enum Status {
    ACTIVE,
    PAUSED,
    ENDED,
    UNKNOWN
}
