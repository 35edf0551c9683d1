package app.trellis.predictions;

/** Where a prediction stands on a day. */
public enum PredictionState {
    /** Its day is still to come. */
    OPEN,
    /** Its day has come, and it waits to be resolved. */
    DUE,
    /** It was resolved. */
    RESOLVED
}
