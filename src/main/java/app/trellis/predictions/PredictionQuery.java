package app.trellis.predictions;

import org.jspecify.annotations.Nullable;

/**
 * Which predictions to list.
 *
 * @param kind only of this kind; null for both
 * @param tenth only those that count in this tenth of the calibration, 0 to 9: first given with a probability in it, and
 *     resolved as yes or no; null for all. Anything outside is taken as null
 */
public record PredictionQuery(
        PredictionState state,
        @Nullable PredictionKind kind,
        @Nullable Integer tenth) {

    public PredictionQuery {
        if (tenth != null && (tenth < 0 || tenth >= Calibration.TENTHS)) {
            tenth = null;
        }
    }

    /** All of one state. */
    public static PredictionQuery of(PredictionState state) {
        return new PredictionQuery(state, null, null);
    }
}
