package app.trellis.impact.ui;

import app.trellis.impact.ApplicationItem;
import app.trellis.impact.ApplicationItemService;
import app.trellis.impact.ItemData;
import app.trellis.impact.ItemKind;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that an application needs, ticked off in place. */
final class ChecklistItem extends ListItem {

    private final transient ApplicationItemService items;
    private transient ApplicationItem item;
    private final transient LocalDate today;
    private final transient Checklist all;
    private final Span about = new Span();

    ChecklistItem(
            ApplicationItem item, boolean applying, LocalDate today, ApplicationItemService items, Checklist all) {
        this.item = item;
        this.today = today;
        this.items = items;
        this.all = all;
        addClassName("checklist-item");
        about.addClassName("soft");
        say();
        Checkbox box = new Checkbox(item.data().text(), item.done());
        box.setReadOnly(!applying);
        add(box, about);
        if (applying) {
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    tick(box);
                }
            });
            Button remove = new Button(getTranslation("impact.item.remove"), click -> remove());
            remove.setAriaLabel(
                    getTranslation("impact.item.remove-this", item.data().text()));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(remove);
        }
    }

    private void tick(Checkbox box) {
        LocalDate before = item.doneOn();
        LocalDate after = box.getValue() ? today : null;
        if (!done(after)) {
            all.refresh();
            return;
        }
        Toast.undo(this, after == null ? "impact.item.reopened" : "impact.item.done", () -> {
            done(before);
            all.refresh();
        });
    }

    private boolean done(@Nullable LocalDate day) {
        boolean done = Toast.tried(this, () -> items.done(item.id(), day));
        if (done) {
            item = item.done(day);
            say();
            all.count();
        }
        return done;
    }

    private void remove() {
        if (!Toast.tried(this, () -> items.remove(item.id()))) {
            return;
        }
        all.refresh();
        Toast.undo(all, "impact.item.removed", () -> {
            Toast.tried(all, () -> items.putBack(item));
            all.refresh();
        });
    }

    /** The kind or of whom it is asked, and the one day that counts: when it was done, else by when it is due. */
    private void say() {
        ItemData data = item.data();
        String kind = data.kind() == ItemKind.LETTER
                ? getTranslation("impact.item.letter-of", data.askedOf())
                : getTranslation("impact.item.kind." + data.kind());
        String day = day(item.doneOn(), data.due());
        about.setText(day.isEmpty() ? kind : getTranslation("impact.item.about", kind, day));
    }

    private String day(@Nullable LocalDate doneOn, @Nullable LocalDate due) {
        Formats formats = Formats.of(this);
        if (doneOn != null) {
            return getTranslation("impact.item.done-on", formats.date(doneOn));
        }
        if (due == null) {
            return "";
        }
        return getTranslation(due.isBefore(today) ? "impact.item.was-due" : "impact.item.due-on", formats.date(due));
    }
}
