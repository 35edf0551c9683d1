package app.trellis.review;

/** The free texts of a review that the student may share with an advisor. */
public enum ReviewText {
    WENT_WELL,
    IN_THE_WAY;

    /** The longest text that is kept. */
    public static final int LENGTH = 2000;
}
