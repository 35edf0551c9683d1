package app.trellis.account.ui;

import app.trellis.account.AccountInvitation;
import app.trellis.account.AccountInvitationService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.InvitedPerson;
import app.trellis.account.Role;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.HandOverLink;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.EnumSet;

/** Invites somebody by address, in a role, and shows who has not come yet. */
final class JoinPanel extends Panel {

    private final transient AccountInvitationService invitations;
    private final transient PublicLinks links;
    private final EmailField email = new EmailField(getTranslation("admin.invite-email"));
    private final Select<Role> role = new Select<>();
    private final Div handOver = new Div();
    private final InvitedGrid waiting;

    JoinPanel(AccountInvitationService invitations, CurrentAccount current, PublicLinks links) {
        super("admin.invite");
        this.invitations = invitations;
        this.links = links;
        waiting = new InvitedGrid(invitations, current, this::renew, this::withdraw);
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.OFF);
        role.setLabel(getTranslation("admin.invite-role"));
        role.setItems(EnumSet.complementOf(EnumSet.of(Role.DELEGATE)));
        role.setValue(Role.STUDENT);
        role.setItemLabelGenerator(each -> getTranslation("admin.role." + each));
        var button = new Button(getTranslation("admin.invite-button"), click -> invite());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(email);
        handOver.getElement().setAttribute("aria-live", "polite");
        var fields = new Div(email, role);
        fields.addClassName("settings-fields");
        add(fields, button, handOver, waiting);
    }

    private void invite() {
        email.setInvalid(false);
        try {
            handOver(invitations.invite(email.getValue(), role.getValue()));
            email.clear();
        } catch (Refused refusal) {
            Refusal.at(email, refusal);
        }
    }

    private void renew(InvitedPerson invited) {
        ifStillWaiting(() -> handOver(invitations.renew(invited.id())));
    }

    private void withdraw(InvitedPerson invited) {
        ifStillWaiting(() -> {
            invitations.withdraw(invited.id());
            handOver.removeAll();
            Toast.undo(this, "admin.withdrawn", () -> takeBack(invited), invited.email());
        });
    }

    private void takeBack(InvitedPerson invited) {
        ifStillWaiting(() -> invitations.takeBack(invited.id()));
    }

    private void handOver(AccountInvitation made) {
        var key = made.mailed() ? "admin.link-mailed" : "admin.link-not-mailed";
        handOver.removeAll();
        handOver.add(new HandOverLink(links.to(made.path()), getTranslation(key, made.email())));
        waiting.show();
    }

    /** They may have opened their account in the meantime: then the list says how it is now. */
    private void ifStillWaiting(Runnable act) {
        try {
            act.run();
        } catch (NotFound changedMeanwhile) {
            Toast.show(this, "admin.changed-meanwhile");
        }
        waiting.show();
    }
}
