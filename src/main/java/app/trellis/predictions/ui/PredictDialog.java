package app.trellis.predictions.ui;

import app.trellis.predictions.Horizon;
import app.trellis.predictions.PredictionData;
import app.trellis.predictions.PredictionKind;
import app.trellis.predictions.PredictionSummary;
import app.trellis.predictions.Wording;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A new prediction, or the wording of a fresh one to mend. What would make it easier to resolve is said while typing. */
final class PredictDialog extends FormDialog {

    private static final int UNDECIDED = 50;

    private final TextArea statement = new TextArea(getTranslation("predictions.statement"));
    private final WordingAdvice advice = new WordingAdvice();
    private final RadioButtonGroup<PredictionKind> kind = new RadioButtonGroup<>();
    private final PercentField percent;
    private final DateField resolveBy = new DateField(getTranslation("predictions.resolve-by"));
    private final LocalDate today;
    private final transient Consumer<PredictionData> keep;

    /** @param mended the prediction to mend, or null for a new one */
    PredictDialog(@Nullable PredictionSummary mended, LocalDate today, Consumer<PredictionData> keep) {
        super(
                mended == null ? "predictions.new" : "predictions.mend",
                mended == null ? "predictions.keep" : "predictions.save");
        this.today = today;
        this.keep = keep;
        percent = new PercentField(mended == null ? UNDECIDED : mended.last());
        percent.setVisible(mended == null);
        statement.setMaxLength(PredictionData.STATEMENT_LENGTH);
        statement.setHelperText(getTranslation("predictions.statement-help"));
        statement.setValueChangeMode(ValueChangeMode.LAZY);
        statement.setMinRows(2);
        kind.setLabel(getTranslation("predictions.kind"));
        kind.setItems(PredictionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("predictions.kind." + each));
        kind.setValue(mended == null ? PredictionKind.OUTCOME : mended.kind());
        statement.setValue(mended == null ? "" : mended.statement());
        resolveBy.setValue(mended == null ? Horizon.SUGGESTED.from(today) : mended.resolveBy());
        resolveBy.setHelperText(getTranslation("predictions.horizon-help"));
        statement.addValueChangeListener(change -> advise());
        resolveBy.addValueChangeListener(change -> advise());
        advise();
        var form = new Div(statement, advice, kind, percent, resolveBy, horizons());
        form.addClassName("prediction-form");
        add(form);
        statement.setAutofocus(true);
    }

    @Override
    protected boolean save() {
        statement.setInvalid(statement.getValue().isBlank());
        statement.setErrorMessage(getTranslation("predictions.refused.empty"));
        var day = resolveBy.getValue();
        resolveBy.setInvalid(day == null);
        resolveBy.setErrorMessage(getTranslation("predictions.day-missing"));
        var probability = percent.percent();
        if (statement.isInvalid() || day == null || probability == null) {
            return false;
        }
        keep.accept(new PredictionData(statement.getValue(), kind.getValue(), probability, day));
        return true;
    }

    private void advise() {
        advice.show(Wording.advice(statement.getValue(), resolveBy.getValue(), today));
    }

    private Div horizons() {
        var group = new Div();
        group.addClassName("prediction-horizons");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("predictions.horizons"));
        for (var horizon : Horizon.values()) {
            var button = new Button(
                    getTranslation("predictions.horizon." + horizon), click -> resolveBy.setValue(horizon.from(today)));
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            group.add(button);
        }
        return group;
    }
}
