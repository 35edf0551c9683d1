package app.trellis.predictions.ui;

import app.trellis.predictions.Calibration;
import app.trellis.predictions.PredictionKind;
import app.trellis.predictions.PredictionQuery;
import app.trellis.predictions.PredictionState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** Which kind is listed, and, after a point of the picture was chosen, which tenth. */
final class ListFilter extends Div {

    private final Select<PredictionKind> kind = new Select<>();
    private final Div tenth = new Div();
    private final Consumer<PredictionQuery> onChange;
    private PredictionQuery shown = PredictionQuery.of(PredictionState.OPEN);

    ListFilter(Consumer<PredictionQuery> onChange) {
        this.onChange = onChange;
        addClassName("prediction-filter");
        kind.setLabel(getTranslation("predictions.filter"));
        kind.setItems(PredictionKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("predictions.both"));
        kind.setItemLabelGenerator(
                each -> getTranslation(each == null ? "predictions.both" : "predictions.kind." + each));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(new PredictionQuery(shown.state(), change.getValue(), shown.tenth()));
            }
        });
        tenth.addClassName("prediction-tenth");
        add(kind, tenth);
    }

    /** Says what is shown, and changes it from there. */
    void show(PredictionQuery query, int number) {
        kind.setValue(query.kind());
        shown = query;
        tenth.removeAll();
        var index = query.tenth();
        tenth.setVisible(index != null);
        if (index != null) {
            var range = new Calibration.Tenth(index, 0, 0, 0);
            var said = new Paragraph(getTranslation("predictions.tenth-shown", range.from(), range.to(), number));
            said.getElement().setAttribute("role", "status");
            var all = new Button(
                    getTranslation("predictions.tenth-all"),
                    click -> onChange.accept(new PredictionQuery(query.state(), query.kind(), null)));
            all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            tenth.add(said, all);
        }
    }
}
