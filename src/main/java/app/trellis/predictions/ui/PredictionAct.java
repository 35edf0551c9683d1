package app.trellis.predictions.ui;

import app.trellis.predictions.PredictionSummary;
import java.util.List;
import java.util.stream.Stream;

/** What can be done with a prediction in a list. */
enum PredictionAct {
    RESOLVE,
    UPDATE,
    MEND,
    REOPEN,
    DELETE;

    /** What can be done with this one now, the likeliest first. */
    static List<PredictionAct> of(PredictionSummary row) {
        return Stream.of(values()).filter(act -> act.fits(row)).toList();
    }

    private boolean fits(PredictionSummary row) {
        boolean resolved = row.resolution() != null;
        return switch (this) {
            case RESOLVE, UPDATE -> !resolved;
            case MEND -> row.mendable();
            case REOPEN -> resolved;
            case DELETE -> true;
        };
    }
}
