package app.trellis.account.ui;

import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Set;
import java.util.function.Consumer;

/** Invites somebody by email address. What they will see is chosen here; nothing is chosen for the student. */
final class InvitePanel extends Panel {

    private final EmailField email = new EmailField(getTranslation("settings.invite-email"));
    private final AreaChoice areas = new AreaChoice(getTranslation("settings.invite-areas"), Set.of(), change -> {});
    private final transient Consumer<InviteData> invite;

    InvitePanel(Consumer<InviteData> invite) {
        super("settings.invite");
        this.invite = invite;
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.OFF);
        var button = new Button(getTranslation("settings.invite-button"), click -> run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(email);
        var legend = new Paragraph(getTranslation("settings.invite-areas"));
        legend.getElement().setAttribute("aria-hidden", true);
        legend.addClassName("soft");
        var fields = new Div(email);
        fields.addClassName("settings-fields");
        add(fields, legend, areas, button);
    }

    private void run() {
        email.setInvalid(false);
        try {
            invite.accept(new InviteData(email.getValue(), areas.chosen()));
            email.clear();
        } catch (Refused refusal) {
            Refusal.at(email, refusal);
        }
    }
}
