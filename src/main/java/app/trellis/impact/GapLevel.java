package app.trellis.impact;

/** How far a gap is filled. */
public enum GapLevel {
    OPEN,
    NARROWING,
    FILLED
}
