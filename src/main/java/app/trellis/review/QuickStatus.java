package app.trellis.review;

/** The week in one word. */
public enum QuickStatus {
    STEADY,
    FOCUS_WEEK,
    BLOCKED
}
