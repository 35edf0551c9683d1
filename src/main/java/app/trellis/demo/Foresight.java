package app.trellis.demo;

import app.trellis.predictions.PredictionData;
import app.trellis.predictions.PredictionId;
import app.trellis.predictions.PredictionQuery;
import app.trellis.predictions.PredictionService;
import app.trellis.predictions.PredictionState;
import app.trellis.predictions.PredictionSummary;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What the acting student predicts, and how it turns out. */
class Foresight {

    private static final int ALL = 100;

    private final PredictionService predictions;

    Foresight(PredictionService predictions) {
        this.predictions = predictions;
    }

    void predict(Story.Foretold told, LocalDate day) {
        predictions.predict(new PredictionData(told.text(), told.kind(), told.percent(), day.plusWeeks(told.due())));
    }

    void update(Story.Foretold told) {
        predictions.forecast(find(told.text()), told.then());
    }

    void resolve(Story.Foretold told) {
        predictions.resolve(find(told.text()), Objects.requireNonNull(told.as()), told.lesson());
    }

    private PredictionId find(String statement) {
        return Stream.of(PredictionState.OPEN, PredictionState.DUE)
                .flatMap(state -> predictions.page(PredictionQuery.of(state), 0, ALL).rows().stream())
                .filter(row -> row.statement().equals(statement))
                .map(PredictionSummary::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing open is predicted as: " + statement));
    }
}
