package app.trellis.account.ui;

import app.trellis.account.AccountService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A new password, for somebody who knows the old one. */
final class PasswordPanel extends Panel {

    private final transient AccountService accounts;
    private final PasswordField old = new PasswordField(getTranslation("settings.old-password"));
    private final PasswordField fresh = new PasswordField(getTranslation("settings.new-password"));

    PasswordPanel(AccountService accounts) {
        super("settings.password");
        this.accounts = accounts;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fresh.setHelperText(getTranslation("settings.new-password-help"));
        var fields = new Div(old, fresh);
        fields.addClassName("settings-fields");
        add(fields, new Button(getTranslation("settings.change-password"), click -> change()));
    }

    private void change() {
        old.setInvalid(false);
        fresh.setInvalid(false);
        try {
            accounts.changePassword(old.getValue(), fresh.getValue());
        } catch (Refused refusal) {
            Refusal.at(refusal.key().startsWith("account.old-password") ? old : fresh, refusal);
            return;
        }
        old.clear();
        fresh.clear();
        Toast.show(this, "settings.password-changed");
    }
}
