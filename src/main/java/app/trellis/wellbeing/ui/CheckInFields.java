package app.trellis.wellbeing.ui;

import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.CheckInItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** The four answers and the sentence, each of which may be left out. */
final class CheckInFields extends Div {

    private final AnswerGroup mood = new AnswerGroup(CheckInItem.MOOD);
    private final AnswerGroup energy = new AnswerGroup(CheckInItem.ENERGY);
    private final AnswerGroup workload = new AnswerGroup(CheckInItem.WORKLOAD);
    private final AnswerGroup connected = new AnswerGroup(CheckInItem.CONNECTED);
    private final TextArea note = new TextArea(getTranslation("wellbeing.note"));

    CheckInFields() {
        addClassName("check-in-fields");
        note.setMaxLength(CheckInData.NOTE_LENGTH);
        add(mood, energy, workload, connected, note);
    }

    void show(CheckInData data) {
        mood.setValue(data.mood());
        energy.setValue(data.energy());
        workload.setValue(data.workload());
        connected.setValue(data.connected());
        note.setValue(data.note());
    }

    CheckInData data() {
        return new CheckInData(
                mood.getValue(),
                energy.getValue(),
                workload.getValue(),
                connected.getValue(),
                note.getValue().strip());
    }
}
