package app.trellis.predictions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One prediction with all that became of it.
 *
 * @param statement one line; up to 500 characters
 * @param resolveBy the day on which it can be told
 * @param forecasts every probability given, oldest first; never empty. The first is the one that is scored
 * @param resolution null until resolved
 * @param resolvedAt null until resolved
 * @param lesson what the student takes from it, in a line of up to 300 characters; empty if nothing was noted
 */
public record Prediction(
        PredictionId id,
        String statement,
        PredictionKind kind,
        LocalDate resolveBy,
        Instant madeAt,
        List<Forecast> forecasts,
        @Nullable Resolution resolution,
        @Nullable Instant resolvedAt,
        String lesson) {

    /** For how long a slip in the wording can be mended. Later, it would be another prediction. */
    public static final Duration MENDABLE = Duration.ofHours(24);

    /** Takes its own copy. */
    public Prediction {
        forecasts = List.copyOf(forecasts);
    }

    /** The probability given first, in percent; it is the one that is scored. */
    public int first() {
        return forecasts.getFirst().percent();
    }

    /** The probability held last, in percent. */
    public int last() {
        return forecasts.getLast().percent();
    }

    /** Whether it was resolved. */
    public boolean isResolved() {
        return resolution != null;
    }

    /** Whether statement, kind and day can still be changed. */
    public boolean isMendable(Instant now) {
        return isMendable(madeAt, resolution, now);
    }

    /** The same with other forecasts, made then. */
    Prediction with(Instant made, List<Forecast> others) {
        return new Prediction(id, statement, kind, resolveBy, made, others, resolution, resolvedAt, lesson);
    }

    static boolean isMendable(Instant madeAt, @Nullable Resolution resolution, Instant now) {
        return resolution == null && now.isBefore(madeAt.plus(MENDABLE));
    }
}
