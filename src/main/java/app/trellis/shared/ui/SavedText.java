package app.trellis.shared.ui;

import app.trellis.shared.Edit;
import app.trellis.shared.WrittenElsewhere;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A text field that is saved as it is typed. If another window has stored a different text meanwhile, both are shown
 * and the student chooses; until then nothing is overwritten.
 */
public final class SavedText extends Div {

    private static final int TYPING_PAUSE_MILLIS = 400;

    /** Only the browser knows whether there is something typed that has not been sent yet. */
    private static final String TAKE_IF_UNTOUCHED = """
            if (this.value !== $0) {
                return false;
            }
            this.value = $1;
            return true;
            """;

    private final TextFieldBase<?, String> field;
    private final transient Consumer<Edit> store;
    private final transient Saving saving;
    private final Div choicePlace = new Div();
    private String seen;
    private transient @Nullable TabCopy copy;

    /**
     * @param seen the stored text
     * @param store stores an edit, or throws {@link WrittenElsewhere}
     */
    public SavedText(TextFieldBase<?, String> field, String seen, Consumer<Edit> store, Saving saving) {
        this.field = field;
        this.store = store;
        this.saving = saving;
        this.seen = seen;
        addClassName("saved-text");
        field.setValue(seen);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        field.addValueChangeListener(change -> save());
        add(field, choicePlace);
    }

    /** Keeps a copy in the browser's tab until it is stored; what an earlier page could not store is offered. */
    public SavedText keptInTab(String name) {
        copy = new TabCopy(field, saving.keyInTab(name), kept -> offer("shared.clash.kept", kept, null));
        return this;
    }

    /** Takes in what somebody else has stored meanwhile, unless this window holds something else or asks about it. */
    public void follow(String stored) {
        boolean asked = choicePlace.getComponentCount() > 0;
        if (asked || stored.equals(seen) || !field.getValue().equals(seen)) {
            return;
        }
        field.getElement().executeJs(TAKE_IF_UNTOUCHED, seen, stored).then(Boolean.class, taken -> {
            if (taken) {
                seen = stored;
            }
        });
    }

    /** What the field holds now. */
    public String text() {
        return field.getValue();
    }

    /** Shows what has been stored by other means, such as an intention carried over. */
    public void show(String stored) {
        seen = stored;
        field.setValue(stored);
    }

    /** Puts the focus into the field. */
    public void focusField() {
        field.focus();
    }

    private void save() {
        String now = field.getValue();
        if (now.equals(seen)) {
            return;
        }
        try {
            saving.store(() -> stored(now));
        } catch (WrittenElsewhere clash) {
            saving.pending();
            offer("shared.clash.title", clash.stored(), clash.stored());
        }
    }

    private void stored(String now) {
        store.accept(new Edit(seen, now));
        seen = now;
        choicePlace.removeAll();
        if (copy != null) {
            copy.forget(now);
        }
    }

    /** Shows another text below this one's; when one is chosen, a text that another window has stored has been seen. */
    private void offer(String titleKey, String other, @Nullable String stored) {
        choicePlace.removeAll();
        choicePlace.add(new BothTexts(titleKey, "shared.clash", other, choice -> {
            seen = stored == null ? seen : stored;
            choicePlace.removeAll();
            if (copy != null) {
                copy.forget(other);
            }
            take(choice, other);
            focusField();
        }));
    }

    private void take(BothTexts.Choice choice, String other) {
        String mine = field.getValue();
        switch (choice) {
            case MINE -> save();
            case OTHER -> field.setValue(other);
            case BOTH -> field.setValue(other + (field instanceof TextArea ? "\n" : " · ") + mine);
        }
        if (field.getValue().equals(seen)) {
            saving.done();
        }
    }
}
