package app.trellis.account.ui;

import app.trellis.account.InstanceService;
import app.trellis.account.InstanceSettings;
import app.trellis.account.RegistrationPolicy;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What this instance is called, and who may open an account on it. */
@Route("admin/instance")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/settings.css")
final class InstanceView extends Screen {

    private final transient InstanceService instance;
    private final TextField name = new TextField(getTranslation("admin.instance.name"));
    private final RadioButtonGroup<RegistrationPolicy> policy = new RadioButtonGroup<>();
    private final TextArea domains = new TextArea(getTranslation("admin.instance.domains"));
    private InstanceSettings before;

    InstanceView(InstanceService instance) {
        super("admin.instance");
        this.instance = instance;
        addClassName("settings");
        add(new AdminPlaces("admin/instance"));
        lead("admin.instance.lead");
        name.setHelperText(getTranslation("admin.instance.name-help"));
        policy.setLabel(getTranslation("admin.instance.policy"));
        policy.setItems(RegistrationPolicy.values());
        policy.setItemLabelGenerator(each -> getTranslation("admin.instance.policy." + each));
        policy.addClassName("instance-policy");
        domains.setHelperText(getTranslation("admin.instance.domains-help"));
        policy.addValueChangeListener(change -> domains.setVisible(change.getValue() == RegistrationPolicy.DOMAINS));
        var save = new Button(getTranslation("admin.instance.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var panel = new Panel("admin.instance.about");
        panel.add(name, policy, domains, save);
        add(panel);
        before = instance.settings();
        show(before);
    }

    private void show(InstanceSettings settings) {
        name.setValue(settings.name());
        policy.setValue(settings.policy());
        domains.setValue(String.join("\n", settings.domains()));
        domains.setVisible(settings.policy() == RegistrationPolicy.DOMAINS);
    }

    private void save() {
        var earlier = before;
        if (change(new InstanceSettings(
                name.getValue(), policy.getValue(), List.of(domains.getValue().split("[\\s,;]+")), before.version()))) {
            Toast.undo(this, "admin.instance.saved", () -> takeBack(earlier));
        }
    }

    private void takeBack(InstanceSettings earlier) {
        change(new InstanceSettings(earlier.name(), earlier.policy(), earlier.domains(), before.version()));
    }

    private boolean change(InstanceSettings wanted) {
        try {
            instance.change(wanted);
            before = instance.settings();
            show(before);
            return true;
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
            return false;
        }
    }
}
