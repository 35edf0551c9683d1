package app.trellis.predictions;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param total how many the query finds in all
 */
public record PredictionPage(List<PredictionSummary> rows, int total) {

    /** Takes its own copy. */
    public PredictionPage {
        rows = List.copyOf(rows);
    }
}
