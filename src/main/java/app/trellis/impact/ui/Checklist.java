package app.trellis.impact.ui;

import app.trellis.impact.Application;
import app.trellis.impact.ApplicationItem;
import app.trellis.impact.ApplicationItemId;
import app.trellis.impact.ApplicationItemService;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.ItemData;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** What an application needs: worked on while applying, read before and after, and not there while there is nothing. */
final class Checklist extends Div {

    private final transient Application application;
    private final transient ApplicationItemService items;
    private final transient LocalDate today;
    private final boolean applying;
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    Checklist(Application application, ApplicationItemService items, LocalDate today) {
        this.application = application;
        this.items = items;
        this.today = today;
        this.applying = application.state() == ApplicationState.APPLYING;
        addClassName("checklist");
        count.addClassName("soft");
        list.addClassName("application-lines");
        add(new H3(getTranslation("impact.item.list")), count, list);
        if (applying) {
            add(new Button(getTranslation("impact.item.new"), click -> new ItemDialog(this::put).open()));
        }
        refresh();
    }

    /** Shows it as it is stored. */
    void refresh() {
        List<ApplicationItem> all = items.list(application.id());
        list.removeAll();
        all.forEach(item -> list.add(new ChecklistItem(item, applying, today, items, this)));
        list.setVisible(!all.isEmpty());
        setVisible(applying || !all.isEmpty());
        count(all);
    }

    /** Counts again what is open, and leaves the rows, and with them the focus, where they are. */
    void count() {
        count(items.list(application.id()));
    }

    private void count(List<ApplicationItem> all) {
        long open = all.stream().filter(item -> !item.done()).count();
        count.setText(
                all.isEmpty()
                        ? getTranslation("impact.item.none")
                        : getTranslation("impact.item.open", open, all.size()));
    }

    private void put(ItemData data) {
        ApplicationItemId id = items.add(application.id(), data);
        refresh();
        Toast.undo(this, "impact.item.added", () -> {
            Toast.tried(this, () -> items.remove(id));
            refresh();
        });
    }
}
