package app.trellis.impact;

/** How firmly the source states one fact. What a reader is told is {@link Certainty}, which also weighs its age. */
public enum Claim {
    CONFIRMED,
    REPORTED,
    PATTERN
}
