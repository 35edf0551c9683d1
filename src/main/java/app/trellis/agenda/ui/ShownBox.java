package app.trellis.agenda.ui;

import app.trellis.agenda.Entry;
import app.trellis.agenda.WorldviewService;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.checkbox.Checkbox;

/** Lets advisors read one entry. Unticked is the rule. */
final class ShownBox extends Checkbox {

    ShownBox(Entry entry, WorldviewService worldview, Saving saving) {
        super(entry.shown());
        setLabel(getTranslation("agenda.entry.shown"));
        setHelperText(getTranslation("agenda.entry.shown-help"));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saving.store(() -> worldview.show(entry.id(), change.getValue()));
            }
        });
    }
}
