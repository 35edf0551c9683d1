package app.trellis.advising.ui;

import app.trellis.advising.SavedFilter;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the name of a filter. */
final class FilterNameDialog extends FormDialog {

    private final TextField name = new TextField(getTranslation("filters.name"));
    private final transient Consumer<String> save;

    FilterNameDialog(String titleKey, String before, Consumer<String> save) {
        super(titleKey, "filters.keep");
        this.save = save;
        name.setValue(before);
        name.setMaxLength(SavedFilter.NAME_LENGTH);
        name.setWidthFull();
        name.setAutofocus(true);
        add(name);
    }

    @Override
    protected boolean save() {
        save.accept(name.getValue());
        return true;
    }
}
