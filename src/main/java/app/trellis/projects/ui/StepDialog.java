package app.trellis.projects.ui;

import app.trellis.projects.Output;
import app.trellis.projects.OutputState;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks on which day an output took a step. */
final class StepDialog extends FormDialog {

    private final DateField day = new DateField(getTranslation("projects.step.day"));
    private final transient LocalDate today;
    private final transient Consumer<LocalDate> step;

    StepDialog(Output output, OutputState to, LocalDate today, Consumer<LocalDate> step) {
        super("projects.step." + to, "projects.step.save");
        this.today = today;
        this.step = step;
        day.setValue(today);
        day.setMin(output.last().on());
        day.setMax(today);
        var fields = new Div(new Paragraph(output.title()), day);
        fields.addClassName("project-fields");
        if (to == OutputState.REJECTED) {
            fields.add(new Paragraph(getTranslation("projects.step.rejected")));
        }
        add(fields);
    }

    @Override
    protected boolean save() {
        step.accept(Objects.requireNonNullElse(day.getValue(), today));
        return true;
    }
}
