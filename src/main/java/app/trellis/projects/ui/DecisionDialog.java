package app.trellis.projects.ui;

import app.trellis.projects.Decision;
import app.trellis.projects.DecisionData;
import app.trellis.projects.DecisionKind;
import app.trellis.projects.Project;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks what was found, what follows from it, and why. */
final class DecisionDialog extends FormDialog {

    private final RadioButtonGroup<DecisionKind> kind =
            new RadioButtonGroup<>(getTranslation("projects.decision.kind"));
    private final TextArea result = new TextArea(getTranslation("projects.decision.result"));
    private final TextArea why = new TextArea(getTranslation("projects.decision.why"));
    private final TextArea direction = new TextArea(getTranslation("projects.decision.direction"));
    private final TextArea lesson = new TextArea(getTranslation("projects.lesson"));
    private final DateField day = new DateField(getTranslation("projects.decision.day"));
    private final transient LocalDate today;
    private final transient Consumer<DecisionData> decide;

    /** @param before the lesson of an earlier end; empty if there is none */
    DecisionDialog(LocalDate today, String before, Consumer<DecisionData> decide) {
        super("projects.decide", "projects.decide.save");
        this.today = today;
        this.decide = decide;
        kind.setItems(DecisionKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("projects.decision." + it));
        kind.addValueChangeListener(change -> show(change.getValue()));
        result.setMaxLength(Decision.LENGTH);
        result.setAutofocus(true);
        result.setHelperText(getTranslation("projects.decision.result.help"));
        why.setMaxLength(Decision.LENGTH);
        why.setRequiredIndicatorVisible(true);
        direction.setMaxLength(Decision.DIRECTION_LENGTH);
        direction.setRequiredIndicatorVisible(true);
        lesson.setMaxLength(Project.LESSON_LENGTH);
        lesson.setRequiredIndicatorVisible(true);
        lesson.setHelperText(getTranslation("projects.lesson.help"));
        lesson.setValue(before);
        day.setValue(today);
        day.setMax(today);
        kind.setValue(DecisionKind.CONTINUE);
        var fields = new Div(result, kind, why, direction, lesson, day);
        fields.addClassName("project-fields");
        add(fields);
    }

    private void show(DecisionKind chosen) {
        kind.setHelperText(getTranslation("projects.decision.about." + chosen));
        direction.setVisible(chosen == DecisionKind.PIVOT);
        lesson.setVisible(chosen == DecisionKind.STOP);
    }

    @Override
    protected boolean save() {
        decide.accept(new DecisionData(
                kind.getValue(),
                result.getValue(),
                why.getValue(),
                direction.getValue(),
                Objects.requireNonNullElse(day.getValue(), today),
                lesson.getValue()));
        return true;
    }
}
