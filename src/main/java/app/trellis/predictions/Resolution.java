package app.trellis.predictions;

/** How a prediction turned out. */
public enum Resolution {
    /** It happened. */
    YES,
    /** It did not happen. */
    NO,
    /** It can no longer be told, or the question fell away; kept, and not scored. */
    VOID
}
