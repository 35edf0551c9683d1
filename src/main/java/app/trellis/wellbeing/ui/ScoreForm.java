package app.trellis.wellbeing.ui;

import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.Toast;
import app.trellis.wellbeing.ScoreData;
import app.trellis.wellbeing.ScoreScale;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Notes a score. What was typed stays until the service has accepted it. */
final class ScoreForm extends Div {

    private final Select<ScoreScale> scale = new Select<>();
    private final IntegerField value = new IntegerField();
    private final DateField takenOn = new DateField();
    private final Consumer<ScoreData> note;

    ScoreForm(LocalDate today, Consumer<ScoreData> note) {
        this.note = note;
        addClassName("score-form");
        scale.setLabel(getTranslation("wellbeing.scores.scale"));
        scale.setItems(ScoreScale.values());
        scale.setItemLabelGenerator(item -> getTranslation("wellbeing.scores.scale." + item));
        scale.setValue(ScoreScale.WHO_5_INDEX);
        value.setLabel(getTranslation("wellbeing.scores.value"));
        takenOn.setLabel(getTranslation("wellbeing.scores.taken-on"));
        takenOn.setMax(today);
        takenOn.setValue(today);
        add(scale, value, takenOn, new Button(getTranslation("wellbeing.scores.add"), click -> submit()));
    }

    private void submit() {
        var typed = value.getValue();
        var day = takenOn.getValue();
        if (typed == null || day == null) {
            Toast.show(this, "wellbeing.scores.incomplete");
            return;
        }
        try {
            note.accept(new ScoreData(scale.getValue(), typed, day));
            value.clear();
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }
}
