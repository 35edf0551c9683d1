package app.trellis.review;

/** What became of an intention. There is no fourth answer, and none of the three is a failure. */
public enum Outcome {
    DONE,
    CARRIED_OVER,
    LET_GO
}
