package app.trellis.predictions;

/**
 * What waits to be resolved.
 *
 * @param number how many there are
 * @param oldest the statement that waits longest; empty if there is none
 */
public record DuePredictions(int number, String oldest) {

    /** Nothing waits. */
    public static final DuePredictions NONE = new DuePredictions(0, "");
}
