package app.trellis.impact.ui;

import app.trellis.impact.ItemData;
import app.trellis.impact.ItemKind;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks what an application needs. Of whom is asked for a letter only. */
final class ItemDialog extends FormDialog {

    private final Select<ItemKind> kind = new Select<>();
    private final TextField text = new TextField(getTranslation("impact.item.text"));
    private final TextField askedOf = new TextField(getTranslation("impact.item.asked-of"));
    private final DateField due = new DateField(getTranslation("impact.item.due"));
    private final transient Consumer<ItemData> store;

    /** @param store may throw {@link app.trellis.shared.Refused} */
    ItemDialog(Consumer<ItemData> store) {
        super("impact.item.new", "impact.item.save");
        this.store = store;
        kind.setLabel(getTranslation("impact.item.kind"));
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("impact.item.kind." + value));
        kind.setValue(ItemKind.TASK);
        kind.addValueChangeListener(change -> askedOf.setVisible(change.getValue() == ItemKind.LETTER));
        text.setMaxLength(ItemData.TEXT_LENGTH);
        text.setRequiredIndicatorVisible(true);
        text.setAutofocus(true);
        askedOf.setMaxLength(ItemData.ASKED_OF_LENGTH);
        askedOf.setRequiredIndicatorVisible(true);
        askedOf.setHelperText(getTranslation("impact.item.asked-of.hint"));
        askedOf.setVisible(false);
        Div fields = new Div(kind, text, askedOf, due);
        fields.addClassName("to-plan");
        add(fields);
    }

    @Override
    protected boolean save() {
        store.accept(new ItemData(kind.getValue(), text.getValue(), askedOf.getValue(), due.getValue()));
        return true;
    }
}
