package app.trellis.projects.ui;

import app.trellis.projects.Project;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Asks what was learned, which every end is worth. */
final class CloseDialog extends FormDialog {

    private final DateField day = new DateField(getTranslation("projects.close.day"));
    private final TextArea lesson = new TextArea(getTranslation("projects.lesson"));
    private final transient LocalDate today;
    private final transient BiConsumer<LocalDate, String> close;

    /** @param before the lesson of an earlier end; empty if there is none */
    CloseDialog(LocalDate today, String before, BiConsumer<LocalDate, String> close) {
        super("projects.close", "projects.close");
        this.today = today;
        this.close = close;
        day.setValue(today);
        day.setMax(today);
        lesson.setMaxLength(Project.LESSON_LENGTH);
        lesson.setMinRows(3);
        lesson.setRequiredIndicatorVisible(true);
        lesson.setHelperText(getTranslation("projects.lesson.help"));
        lesson.setAutofocus(true);
        lesson.setValue(before);
        var fields = new Div(new Paragraph(getTranslation("projects.close.text")), lesson, day);
        fields.addClassName("project-fields");
        add(fields);
    }

    @Override
    protected boolean save() {
        close.accept(Objects.requireNonNullElse(day.getValue(), today), lesson.getValue());
        return true;
    }
}
