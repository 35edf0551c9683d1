package app.trellis.mentoring.ui;

import app.trellis.mentoring.GivenData;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Corrects an entry of mentoring given. */
final class GivenDialog extends Dialog {

    GivenDialog(GivenData before, LocalDate today, Consumer<GivenData> save) {
        setHeaderTitle(getTranslation("given.correct"));
        var fields = new GivenFields(today);
        fields.show(before);
        var confirm = new Button(getTranslation("given.save"), click -> {
            if (fields.store(save)) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(fields);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }
}
