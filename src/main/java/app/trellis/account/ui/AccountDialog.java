package app.trellis.account.ui;

import app.trellis.account.AccountState;
import app.trellis.account.AccountSummary;
import app.trellis.account.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;

/** One account: its roles, and whether it may be used. */
final class AccountDialog extends Dialog {

    AccountDialog(AccountSummary account, AccountActs acts) {
        setHeaderTitle(account.name());
        var roles = new CheckboxGroup<Role>(getTranslation("admin.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("admin.role." + role));
        roles.setValue(account.roles());
        roles.addValueChangeListener(change -> {
            var given = new HashSet<>(change.getValue());
            given.removeAll(change.getOldValue());
            var taken = new HashSet<>(change.getOldValue());
            taken.removeAll(change.getValue());
            given.forEach(role -> acts.grant(account, role));
            taken.forEach(role -> acts.take(account, role));
            close();
        });
        var active = account.state() == AccountState.ACTIVE;
        var text = new Paragraph(getTranslation(active ? "admin.disable-text" : "admin.enable-text", account.name()));
        text.addClassName("soft");
        var state = new Button(getTranslation(active ? "admin.disable" : "admin.enable"), click -> {
            close();
            if (active) {
                acts.disable(account);
            } else {
                acts.enable(account);
            }
        });
        add(new Paragraph(account.email()), roles, text, state);
        getFooter().add(new Button(getTranslation("admin.close"), click -> close()));
    }
}
