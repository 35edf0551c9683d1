package app.trellis.projects.ui;

import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A dialog that keeps what was typed until it is stored, and says at once why it is not. */
abstract class FormDialog extends Dialog {

    private final Paragraph refusal = new Paragraph();

    FormDialog(String titleKey, String saveKey) {
        setHeaderTitle(getTranslation(titleKey));
        setCloseOnOutsideClick(false);
        addClassName("project-dialog");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var save = new Button(getTranslation(saveKey), click -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(refusal, new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    /** Stores what the fields say, or throws {@link Refused}. */
    abstract void save();

    private void submit() {
        refusal.setVisible(false);
        try {
            save();
            close();
        } catch (Refused refused) {
            refusal.setText(getTranslation(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }
}
