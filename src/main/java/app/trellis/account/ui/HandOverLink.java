package app.trellis.account.ui;

import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A secret link, shown this once, with a button that copies it, and a sentence on how it reaches the other person. */
final class HandOverLink extends Div {

    /** @param explanation already translated */
    HandOverLink(String link, String explanation) {
        addClassName("hand-over");
        var field = new TextField(getTranslation("settings.link"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(getTranslation("settings.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        link,
                        copied -> Toast.show(this, "settings.copied"),
                        failed -> Toast.show(this, "settings.copy-failed"));
        var row = new Div(field, copy);
        row.addClassName("hand-over-row");
        add(row, new Paragraph(explanation));
    }
}
