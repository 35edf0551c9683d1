package app.trellis.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A secret link, shown this once, with a button that copies it, and a sentence on how it reaches the other person. */
public final class HandOverLink extends Div {

    /** @param explanation already translated */
    public HandOverLink(String link, String explanation) {
        this(link, "shared.hand-over.link", explanation);
    }

    /** One that is not for a person but for a program: its label says what it is. */
    public HandOverLink(String link, String labelKey, String explanation) {
        addClassName("hand-over");
        var field = new TextField(getTranslation(labelKey));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(getTranslation("shared.hand-over.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        link,
                        copied -> Toast.show(this, "shared.hand-over.copied"),
                        failed -> Toast.show(this, "shared.hand-over.copy-failed"));
        var row = new Div(field, copy);
        row.addClassName("hand-over-row");
        add(row, new Paragraph(explanation));
    }
}
