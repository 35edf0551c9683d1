package app.trellis.shared.ui;

import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A few fields in a dialog. It closes when its act was done, and stays with all that was typed when it was refused. */
public abstract class FormDialog extends Dialog {

    /**
     * @param titleKey translation key of what is asked for
     * @param saveKey translation key of the button that does it
     */
    protected FormDialog(String titleKey, String saveKey) {
        setHeaderTitle(getTranslation(titleKey));
        setCloseOnOutsideClick(false);
        var save = new Button(getTranslation(saveKey), click -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    /** Does what the fields say; false if something is missing that was said at its field. */
    protected abstract boolean save();

    private void submit() {
        try {
            if (save()) {
                close();
            }
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }
}
