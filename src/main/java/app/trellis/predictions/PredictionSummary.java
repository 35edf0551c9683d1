package app.trellis.predictions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A prediction as a row of a list.
 *
 * @param first the probability given first, in percent
 * @param last the probability held last, in percent
 * @param resolution null until resolved
 * @param resolvedAt null until resolved
 * @param mendable whether statement, kind and day can still be changed
 */
public record PredictionSummary(
        PredictionId id,
        String statement,
        PredictionKind kind,
        LocalDate resolveBy,
        int first,
        int last,
        @Nullable Resolution resolution,
        @Nullable Instant resolvedAt,
        String lesson,
        boolean mendable) {}
