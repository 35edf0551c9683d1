package app.trellis.predictions.ui;

import app.trellis.predictions.Prediction;
import app.trellis.predictions.PredictionService;
import app.trellis.predictions.PredictionSummary;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Does what was chosen in the list, at once or after a dialog, and offers to take it back. */
final class PredictionActs {

    private final PredictionService predictions;
    private final LocalDate today;
    private final Component near;
    private final Runnable refresh;

    PredictionActs(PredictionService predictions, LocalDate today, Component near, Runnable refresh) {
        this.predictions = predictions;
        this.today = today;
        this.near = near;
        this.refresh = refresh;
    }

    void on(PredictionAct act, PredictionSummary row) {
        switch (act) {
            case RESOLVE ->
                new ResolveDialog(
                                row,
                                (resolution, lesson) -> change(
                                        "predictions.done.RESOLVE",
                                        () -> predictions.resolve(row.id(), resolution, lesson)))
                        .open();
            case UPDATE ->
                new UpdateDialog(
                                predictions.find(row.id()),
                                percent -> change(
                                        "predictions.done.UPDATE", () -> predictions.forecast(row.id(), percent)))
                        .open();
            case MEND ->
                new PredictDialog(
                                row,
                                today,
                                data -> change("predictions.done.MEND", () -> predictions.mend(row.id(), data)))
                        .open();
            case REOPEN -> tell("predictions.done.REOPEN", () -> predictions.reopen(row.id()));
            case DELETE -> tell("predictions.done.DELETE", () -> predictions.remove(row.id()));
        }
    }

    /** Opens the form for a new one. */
    void predict() {
        new PredictDialog(null, today, data -> {
                    var id = predictions.predict(data);
                    done("predictions.done.new", () -> predictions.remove(id));
                })
                .open();
    }

    /** What a dialog asks for; it shows a refusal itself and stays open. */
    private void change(String key, Supplier<Prediction> change) {
        Prediction before = change.get();
        done(key, () -> predictions.restore(before));
    }

    private void tell(String key, Supplier<Prediction> change) {
        try {
            change(key, change);
        } catch (Refused refused) {
            Toast.refused(near, refused);
        } catch (NotFound gone) {
            refresh.run();
        }
    }

    private void done(String key, Runnable undo) {
        refresh.run();
        Toast.undo(near, key, () -> {
            undo.run();
            refresh.run();
        });
    }
}
