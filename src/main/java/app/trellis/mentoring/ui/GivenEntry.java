package app.trellis.mentoring.ui;

import app.trellis.mentoring.GivenData;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Logs mentoring given in one line. */
final class GivenEntry extends Panel {

    GivenEntry(LocalDate today, Consumer<GivenData> log) {
        super("given.entry");
        var fields = new GivenFields(today);
        var save = new Button(getTranslation("given.log"), click -> {
            if (fields.store(log)) {
                fields.clear();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("given-log");
        add(fields, save);
    }
}
