package app.trellis.mentoring.ui;

import app.trellis.mentoring.ActionService;
import app.trellis.mentoring.MeetingAction;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** A few things promised, each with a box to tick. A tick, and a removal, can be taken back. */
final class ActionList extends UnorderedList {

    private final transient ActionService actions;
    private final transient LocalDate today;
    private final transient Runnable changed;
    private final boolean own;

    /**
     * @param own whether these are all of the meeting on the screen, which can be changed; otherwise each leads to its own
     * @param changed told after each change
     */
    ActionList(ActionService actions, LocalDate today, boolean own, Runnable changed) {
        this.actions = actions;
        this.today = today;
        this.own = own;
        this.changed = changed;
        addClassName("action-list");
    }

    void show(List<MeetingAction> shown) {
        removeAll();
        shown.forEach(action -> add(item(action)));
        setVisible(!shown.isEmpty());
    }

    private ListItem item(MeetingAction action) {
        var box = new Checkbox(action.what(), !action.open());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tick(action, change.getValue());
            }
        });
        var formats = Formats.of(this);
        var facts = new Div(new Span(new MeetingWords(this::getTranslation, formats).facts(action)));
        facts.addClassName("action-facts");
        if (action.due(today)) {
            facts.add(new Badge(getTranslation("mentoring.action.is-due"), Tone.WARN));
        }
        var item = new ListItem(box, facts);
        if (own) {
            facts.add(change(action, item), remove(action));
        } else {
            facts.add(new Link(
                    PeopleAddress.of(action.meeting()),
                    getTranslation(
                            "mentoring.action.from",
                            formats.date(action.metOn()),
                            action.mentor().name())));
        }
        return item;
    }

    private void tick(MeetingAction action, boolean done) {
        actions.done(action.id(), done);
        changed.run();
        if (done) {
            Toast.undo(this, "mentoring.action.done", () -> {
                actions.done(action.id(), false);
                changed.run();
            });
        }
    }

    private Button change(MeetingAction action, ListItem item) {
        var button = small("mentoring.action.change", "mentoring.action.change.this", action);
        button.addClickListener(click -> {
            item.removeAll();
            item.add(new ActionForm(action.mentor(), action.data(), "mentoring.action.save", data -> {
                actions.change(action.id(), data);
                changed.run();
            }));
        });
        return button;
    }

    private Button remove(MeetingAction action) {
        var button = small("mentoring.action.remove", "mentoring.action.remove.this", action);
        button.addClickListener(click -> {
            var gone = actions.remove(action.id());
            changed.run();
            Toast.undo(this, "mentoring.action.removed", () -> {
                actions.restore(gone);
                changed.run();
            });
        });
        return button;
    }

    private Button small(String key, String labelKey, MeetingAction action) {
        var button = new Button(getTranslation(key));
        button.setAriaLabel(getTranslation(labelKey, action.what()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
