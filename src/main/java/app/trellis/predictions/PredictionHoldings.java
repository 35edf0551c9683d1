package app.trellis.predictions;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Predictions, as a person's own data. */
@Component
final class PredictionHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent("predictions", "prediction", "prediction_forecast");
    }
}
