package app.trellis.journey;

import app.trellis.journey.pages.Menu;
import app.trellis.journey.pages.PredictionsPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** A prediction is made, turns out, and stands in the calibration, where its point leads back to it. */
class PredictResolveCalibrateIT extends Journey {

    private static final String STATEMENT = "The probe reaches 0.9 on new models";

    @Test
    void aPredictionIsMadeResolvedAndFoundAgainByItsPoint() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        new TodayPage(ada);

        new Menu(ada).open("Predictions");
        var predictions = new PredictionsPage(ada);
        predictions.predict(STATEMENT, "80");
        predictions.resolveAsNo(STATEMENT, "Ask somebody who has tried.");
        predictions.shows("Brier score 0.64 from one prediction");
        predictions.choosePoint("Said 80 to 89 %: 0 of 1 happened. Show them");
        predictions.shows("Given 80 to 89 % at first");
        predictions.shows(STATEMENT);
        predictions.shows("Ask somebody who has tried.");
    }
}
