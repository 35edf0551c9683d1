package app.trellis.predictions.ui;

import app.trellis.predictions.Forecast;
import app.trellis.predictions.Prediction;
import app.trellis.shared.ui.FormDialog;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneOffset;
import java.util.function.IntConsumer;

/** A new probability for an old prediction, below those given before. */
final class UpdateDialog extends FormDialog {

    private final PercentField percent;
    private final transient IntConsumer keep;

    UpdateDialog(Prediction prediction, IntConsumer keep) {
        super("predictions.update", "predictions.save");
        this.keep = keep;
        percent = new PercentField(prediction.last());
        var statement = new Paragraph(prediction.statement());
        statement.addClassName("prediction-quoted");
        var history = new OrderedList();
        history.addClassName("prediction-history");
        history.getElement().setAttribute("aria-label", getTranslation("predictions.history"));
        prediction.forecasts().forEach(each -> history.add(new ListItem(said(each))));
        var form = new Div(statement, history, percent, new Paragraph(getTranslation("predictions.update-help")));
        form.addClassName("prediction-form");
        add(form);
    }

    @Override
    protected boolean save() {
        var probability = percent.percent();
        if (probability == null) {
            return false;
        }
        keep.accept(probability);
        return true;
    }

    private String said(Forecast forecast) {
        var day = forecast.at().atZone(ZoneOffset.UTC).toLocalDate();
        return getTranslation(
                "predictions.said-on", forecast.percent(), Formats.of(this).date(day));
    }
}
