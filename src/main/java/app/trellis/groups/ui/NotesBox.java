package app.trellis.groups.ui;

import app.trellis.groups.SessionText;
import app.trellis.groups.TextEdit;
import app.trellis.groups.WrittenByOther;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.BothTexts;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/**
 * A text that several people write, saved as it is typed. What another person stored comes in while nobody types here;
 * if both typed, both texts are shown and whoever sees them chooses. Until then nothing is overwritten.
 */
final class NotesBox extends Div {

    private static final int TYPING_PAUSE_MILLIS = 400;

    /** Only the browser knows whether there is something typed that has not been sent yet. */
    private static final String TAKE_IF_UNTOUCHED = """
            if (this.value !== $0) {
                return false;
            }
            this.value = $1;
            return true;
            """;

    private final TextArea field;
    private final transient Consumer<TextEdit> store;
    private final SavedNote note;
    private final Div choicePlace = new Div();
    private String seen;

    /**
     * @param label already translated
     * @param seen the stored text
     * @param store stores an edit, or throws {@link WrittenByOther}
     */
    NotesBox(String label, String seen, Consumer<TextEdit> store, SavedNote note) {
        this.store = store;
        this.note = note;
        this.seen = seen;
        addClassName("notes-box");
        field = new TextArea(label);
        field.setMinRows(4);
        field.setMaxLength(SessionText.LENGTH);
        field.setValue(seen);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        field.addValueChangeListener(change -> save());
        add(field, choicePlace);
    }

    /** Takes in what is stored now, unless this window holds something else. */
    void follow(String stored) {
        var isAsked = choicePlace.getComponentCount() > 0;
        if (isAsked || stored.equals(seen) || !field.getValue().equals(seen)) {
            return;
        }
        var before = seen;
        field.getElement().executeJs(TAKE_IF_UNTOUCHED, before, stored).then(Boolean.class, taken -> {
            if (taken) {
                seen = stored;
            }
        });
    }

    private void save() {
        var now = field.getValue();
        if (now.equals(seen)) {
            return;
        }
        try {
            store.accept(new TextEdit(seen, now));
            seen = now;
            choicePlace.removeAll();
            note.saved();
        } catch (WrittenByOther clash) {
            note.notSaved();
            offer(clash.stored());
        } catch (Refused refusal) {
            note.notSaved();
            Toast.refused(this, refusal);
        }
    }

    private void offer(String other) {
        choicePlace.removeAll();
        choicePlace.add(new BothTexts("groups.clash.title", "groups.clash", other, choice -> {
            seen = other;
            choicePlace.removeAll();
            var mine = field.getValue();
            switch (choice) {
                case MINE -> save();
                case OTHER -> field.setValue(other);
                case BOTH -> field.setValue(other + "\n" + mine);
            }
            field.focus();
        }));
    }
}
