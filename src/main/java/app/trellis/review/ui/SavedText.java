package app.trellis.review.ui;

import app.trellis.review.Edit;
import app.trellis.review.WrittenElsewhere;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/**
 * A text field that is saved as it is typed. If another window has stored a different text meanwhile, both are shown
 * and the student chooses; until then nothing is overwritten.
 */
final class SavedText extends Div {

    private static final int TYPING_PAUSE_MILLIS = 400;

    private final TextFieldBase<?, String> field;
    private final transient Consumer<Edit> store;
    private final transient Saving saving;
    private final Div clashPlace = new Div();
    private String seen;

    /**
     * @param seen the stored text
     * @param store stores an edit, or throws {@link WrittenElsewhere}
     */
    SavedText(TextFieldBase<?, String> field, String seen, Consumer<Edit> store, Saving saving) {
        this.field = field;
        this.store = store;
        this.saving = saving;
        this.seen = seen;
        addClassName("saved-text");
        field.setValue(seen);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        field.addValueChangeListener(change -> save());
        add(field, clashPlace);
    }

    String text() {
        return field.getValue();
    }

    /** Shows what has been stored by other means, such as an intention carried over. */
    void show(String stored) {
        seen = stored;
        field.setValue(stored);
    }

    void focusField() {
        field.focus();
    }

    private void save() {
        String now = field.getValue();
        if (now.equals(seen)) {
            return;
        }
        try {
            saving.store(() -> {
                store.accept(new Edit(seen, now));
                seen = now;
                clashPlace.removeAll();
            });
        } catch (WrittenElsewhere clash) {
            saving.pending();
            clashPlace.removeAll();
            clashPlace.add(new BothTexts(clash.stored(), choice -> settle(clash.stored(), choice)));
        }
    }

    private void settle(String other, BothTexts.Choice choice) {
        String mine = field.getValue();
        seen = other;
        clashPlace.removeAll();
        switch (choice) {
            case MINE -> save();
            case OTHER -> saving.store(() -> field.setValue(other));
            case BOTH -> field.setValue(other + (field instanceof TextArea ? "\n" : " · ") + mine);
        }
        focusField();
    }
}
