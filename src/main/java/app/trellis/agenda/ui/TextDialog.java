package app.trellis.agenda.ui;

import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** One text in a dialog, such as a lesson. */
final class TextDialog extends FormDialog {

    private final TextArea text = new TextArea();
    private final String key;
    private final boolean required;
    private final transient Consumer<String> act;

    /**
     * @param key below which title, explanation, label, button and, if it is required, what is said when it is missing
     *     stand
     */
    TextDialog(String key, int length, boolean required, Consumer<String> act) {
        super(key + ".title", key + ".do");
        this.key = key;
        this.required = required;
        this.act = act;
        text.setLabel(getTranslation(key + ".label"));
        text.setMaxLength(length);
        text.setMinRows(3);
        text.setAutofocus(true);
        var form = new Div(new Paragraph(getTranslation(key + ".about")), text);
        form.addClassName("agenda-form");
        add(form);
    }

    @Override
    protected boolean save() {
        boolean missing = required && text.getValue().isBlank();
        text.setErrorMessage(missing ? getTranslation(key + ".missing") : "");
        text.setInvalid(missing);
        if (!missing) {
            act.accept(text.getValue());
        }
        return !missing;
    }
}
