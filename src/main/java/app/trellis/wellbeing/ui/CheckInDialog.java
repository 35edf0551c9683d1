package app.trellis.wellbeing.ui;

import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;
import app.trellis.wellbeing.CheckIn;
import app.trellis.wellbeing.CheckInData;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/** Corrects a past check-in. It closes only once the service has accepted the answers. */
final class CheckInDialog extends Dialog {

    private final CheckInFields fields = new CheckInFields();
    private final Consumer<CheckInData> save;

    CheckInDialog(CheckIn checkIn, Consumer<CheckInData> save) {
        this.save = save;
        setHeaderTitle(new WeekName(checkIn.week()).in(this, "wellbeing.checkins.form.title"));
        fields.show(checkIn.data());
        add(fields);
        var store = new Button(getTranslation("wellbeing.save"), click -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(
                                getTranslation("wellbeing.checkins.form.clear"),
                                click -> fields.show(CheckInData.empty())),
                        new Button(getTranslation("wellbeing.cancel"), click -> close()),
                        store);
    }

    private void store() {
        try {
            save.accept(fields.data());
            close();
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }
}
