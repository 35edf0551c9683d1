package app.trellis.shared.ui;

import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A few fields in a dialog. It closes when its act was done, and stays with all that was typed and why it was refused. */
public abstract class FormDialog extends Dialog {

    private final Paragraph refusal = new Paragraph();

    /**
     * @param titleKey translation key of what is asked for
     * @param saveKey translation key of the button that does it
     */
    protected FormDialog(String titleKey, String saveKey) {
        setHeaderTitle(getTranslation(titleKey));
        setCloseOnOutsideClick(false);
        var save = new Button(getTranslation(saveKey), click -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getFooter().add(refusal, new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    /** Does what the fields say; false if something is missing that was said at its field. */
    protected abstract boolean save();

    private void submit() {
        refusal.setVisible(false);
        try {
            if (save()) {
                close();
            }
        } catch (Refused refused) {
            refusal.setText(getTranslation(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }
}
