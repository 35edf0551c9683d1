package app.trellis.plan.ui;

import app.trellis.plan.TemplateService;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks what changed and why, and says what publishing does. */
final class PublishDialog extends FormDialog {

    private final TextArea note = new TextArea();
    private final transient Consumer<String> publish;

    PublishDialog(Consumer<String> publish) {
        super("template.publish.title", "template.publish");
        this.publish = publish;
        note.setLabel(getTranslation("template.note"));
        note.setHelperText(getTranslation("template.note.hint", TemplateService.NOTE_LENGTH));
        note.setMaxLength(TemplateService.NOTE_LENGTH);
        var fields = new Div(new Paragraph(getTranslation("template.publish.text")), note);
        fields.addClassName("template-fields");
        add(fields);
    }

    @Override
    protected boolean save() {
        publish.accept(note.getValue());
        return true;
    }
}
