package app.trellis.agenda.ui;

import app.trellis.agenda.Ambition;
import app.trellis.agenda.AmbitionAnswer;
import app.trellis.agenda.AmbitionLevel;
import app.trellis.agenda.AmbitionService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

/** “Am I being ambitious enough?”, once a quarter, with the earlier quarters beside it. */
final class AmbitionPanel extends Panel {

    private final transient AmbitionService ambition;
    private final Div content = new Div();

    AmbitionPanel(AmbitionService ambition) {
        super("agenda.ambition");
        this.ambition = ambition;
        content.addClassName("agenda-content");
        add(content);
        show();
    }

    private void show() {
        Ambition now = ambition.ambition();
        content.removeAll();
        content.add(new Paragraph(getTranslation("agenda.ambition.about")));
        now.before()
                .filter(answer -> !answer.note().isEmpty())
                .ifPresent(answer -> content.add(new Paragraph(getTranslation(
                        "agenda.ambition.before", QuarterWords.of(this, answer.quarter()), answer.note()))));
        content.add(form(now), new QuartersFigure(now), new VisibleTo("agenda.ambition.visible"));
    }

    private Div form(Ambition now) {
        var level = new RadioButtonGroup<AmbitionLevel>();
        level.setLabel(getTranslation("agenda.ambition.level", QuarterWords.of(this, now.present())));
        level.setItems(AmbitionLevel.values());
        level.setItemLabelGenerator(each -> getTranslation("agenda.level." + each));
        level.addClassName("chips");
        var enough = new Checkbox(getTranslation("agenda.ambition.enough"));
        var note = new TextArea(getTranslation("agenda.ambition.note"));
        note.setMaxLength(AmbitionAnswer.NOTE_LENGTH);
        now.answer().ifPresent(answer -> {
            level.setValue(answer.level());
            enough.setValue(answer.enough());
            note.setValue(answer.note());
        });
        var save = new Button(getTranslation("agenda.ambition.save"), click -> {
            level.setInvalid(level.isEmpty());
            level.setErrorMessage(getTranslation("agenda.ambition.missing"));
            if (!level.isEmpty()) {
                answer(level.getValue(), enough.getValue(), note.getValue());
            }
        });
        var form = new Div(level, enough, note, save);
        form.addClassName("ambition-form");
        return form;
    }

    private void answer(AmbitionLevel level, boolean enough, String note) {
        try {
            var before = ambition.answer(level, enough, note);
            show();
            Toast.undo(this, "agenda.ambition.saved", () -> {
                before.ifPresentOrElse(it -> ambition.answer(it.level(), it.enough(), it.note()), ambition::takeBack);
                show();
            });
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }
}
