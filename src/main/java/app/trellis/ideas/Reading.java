package app.trellis.ideas;

/** What three numbers side by side say, as one line to begin a lesson with. */
public enum Reading {
    /** They differ from the student, as the student knew they would. */
    DISAGREED_AND_KNEW,
    /** The prediction was close. */
    CLOSE,
    /** The mentor found it more promising than predicted. */
    KINDER,
    /** The mentor found it less promising than predicted. */
    HARDER;

    /** Reads the numbers, each 0 to 100. "Close" is as close as for {@link KnownDisagreement}. */
    public static Reading of(int own, int predicted, int actual) {
        if (KnownDisagreement.holds(own, predicted, actual)) {
            return DISAGREED_AND_KNEW;
        }
        if (Math.abs(predicted - actual) <= KnownDisagreement.WITHIN) {
            return CLOSE;
        }
        return actual > predicted ? KINDER : HARDER;
    }
}
