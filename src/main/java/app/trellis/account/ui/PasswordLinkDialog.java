package app.trellis.account.ui;

import app.trellis.account.PasswordResetService;
import app.trellis.shared.ui.HandOverLink;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A link that lets somebody who gets no mail set a new password. */
final class PasswordLinkDialog extends Dialog {

    PasswordLinkDialog(String name, String link) {
        setHeaderTitle(getTranslation("admin.password-link-for", name));
        add(new HandOverLink(
                link, getTranslation("admin.password-link-text", name, PasswordResetService.VALID.toHours())));
        getFooter().add(new Button(getTranslation("admin.close"), click -> close()));
    }
}
