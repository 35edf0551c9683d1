package app.trellis.predictions.ui;

import app.trellis.predictions.PredictionData;
import app.trellis.predictions.PredictionSummary;
import app.trellis.predictions.Resolution;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Asks how a prediction turned out, and for a lesson in a line if there is one. */
final class ResolveDialog extends FormDialog {

    private final RadioButtonGroup<Resolution> resolution = new RadioButtonGroup<>();
    private final TextField lesson = new TextField(getTranslation("predictions.lesson"));
    private final transient BiConsumer<Resolution, String> resolve;

    ResolveDialog(PredictionSummary row, BiConsumer<Resolution, String> resolve) {
        super("predictions.resolve", "predictions.save");
        this.resolve = resolve;
        var statement = new Paragraph(row.statement());
        statement.addClassName("prediction-quoted");
        resolution.setLabel(getTranslation("predictions.resolution"));
        resolution.setItems(Resolution.values());
        resolution.setItemLabelGenerator(each -> getTranslation("predictions.resolution." + each));
        lesson.setMaxLength(PredictionData.LESSON_LENGTH);
        lesson.setHelperText(getTranslation("predictions.lesson-help"));
        var form = new Div(
                statement,
                new Paragraph(getTranslation("predictions.you-said", row.first(), row.last())),
                resolution,
                lesson);
        form.addClassName("prediction-form");
        add(form);
    }

    @Override
    protected boolean save() {
        var chosen = resolution.getValue();
        resolution.setInvalid(chosen == null);
        resolution.setErrorMessage(getTranslation("predictions.resolution-missing"));
        if (chosen == null) {
            return false;
        }
        resolve.accept(chosen, lesson.getValue());
        return true;
    }
}
