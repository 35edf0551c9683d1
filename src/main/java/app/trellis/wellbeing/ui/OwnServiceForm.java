package app.trellis.wellbeing.ui;

import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;
import app.trellis.wellbeing.OwnService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Name, phone and page of the own service. What was typed stays until it is accepted. */
final class OwnServiceForm extends Div {

    private final TextField name = field("wellbeing.support.own.name", OwnService.NAME_LENGTH);
    private final TextField phone = field("wellbeing.support.own.phone", OwnService.PHONE_LENGTH);
    private final TextField url = field("wellbeing.support.own.url", OwnService.URL_LENGTH);
    private final Consumer<OwnService> save;

    OwnServiceForm(OwnService service, Consumer<OwnService> save, Runnable remove) {
        this.save = save;
        addClassName("own-service-form");
        name.setValue(service.name());
        phone.setValue(service.phone());
        url.setValue(service.url());
        add(name, phone, url, new Button(getTranslation("wellbeing.support.own.save"), click -> submit()));
        if (service.isEntered()) {
            var button = new Button(getTranslation("wellbeing.support.own.remove"), click -> remove.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            add(button);
        }
    }

    private OwnService typed() {
        return new OwnService(
                name.getValue().strip(),
                phone.getValue().strip(),
                url.getValue().strip());
    }

    private void submit() {
        try {
            save.accept(typed());
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }

    private TextField field(String key, int length) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(length);
        return field;
    }
}
