package app.trellis.groups.ui;

import app.trellis.shared.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Shows what a service refused at the field it is about. What was typed stays. */
final class Refusal {

    private Refusal() {}

    static <C extends Component & HasValidationProperties> void at(C field, Refused refusal) {
        field.setErrorMessage(field.getTranslation(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
    }
}
