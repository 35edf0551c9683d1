package app.trellis.advising.ui;

import app.trellis.advising.SavedFilter;
import app.trellis.advising.SavedFilterService;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;

/** The advisor's saved filters as links to the list, and a way to keep what it shows now. */
final class SavedFilters extends Nav {

    private final transient SavedFilterService filters;
    private final transient Supplier<String> query;
    private final UnorderedList list = new UnorderedList();
    private final Button keep = new Button(getTranslation("filters.save"), click -> askForName());

    /** @param query what stands after the question mark in the list's address now */
    SavedFilters(SavedFilterService filters, Supplier<String> query) {
        this.filters = filters;
        this.query = query;
        addClassName("saved-filters");
        getElement().setAttribute("aria-label", getTranslation("filters.title"));
        keep.addThemeVariants(ButtonVariant.SMALL);
        add(list, keep);
        show();
    }

    /** Only a list that leaves somebody out is worth keeping. */
    void offer(boolean worth) {
        keep.setVisible(worth);
    }

    private void show() {
        list.removeAll();
        var saved = filters.list();
        saved.forEach(each -> list.add(item(each)));
        list.setVisible(!saved.isEmpty());
    }

    private ListItem item(SavedFilter filter) {
        var link = new Anchor("students?" + filter.query(), filter.name());
        link.getElement().setAttribute("router-link", true);
        var rename = button(
                "filters.rename",
                filter,
                () -> new FilterNameDialog("filters.rename-title", filter.name(), name -> {
                            filters.rename(filter.id(), name);
                            show();
                        })
                        .open());
        var remove = button("filters.remove", filter, () -> remove(filter));
        var acts = new Div(rename, remove);
        acts.addClassName("saved-filter-acts");
        return new ListItem(link, acts);
    }

    private Button button(String key, SavedFilter filter, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key + ".label", filter.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void askForName() {
        new FilterNameDialog("filters.save-title", "", name -> {
                    filters.save(name, query.get());
                    show();
                })
                .open();
    }

    private void remove(SavedFilter filter) {
        filters.remove(filter.id());
        show();
        Toast.undo(this, "filters.removed", () -> putBack(filter), filter.name());
    }

    private void putBack(SavedFilter filter) {
        Toast.tried(this, () -> filters.save(filter.name(), filter.query()));
        show();
    }
}
