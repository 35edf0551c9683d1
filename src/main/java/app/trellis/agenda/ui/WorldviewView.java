package app.trellis.agenda.ui;

import app.trellis.agenda.EntryQuery;
import app.trellis.agenda.WorldviewService;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** The worldview: all entries, newest first, and whom the student differs from. */
@Route(AgendaAddress.WORLDVIEW)
@RolesAllowed("STUDENT")
@StyleSheet("styles/agenda.css")
final class WorldviewView extends Screen implements AfterNavigationObserver {

    private final transient WorldviewService worldview;
    private final EntryFilter filter = new EntryFilter(this::narrow);
    private final Paragraph count = new Paragraph();
    private final EntryRows rows = new EntryRows();
    private final EntryPages pages;
    private final EmptyState nothing;
    private final EmptyState none = new EmptyState("agenda.entries.none", "agenda.entries.none-text", null);
    private final Div differences = new Div();

    WorldviewView(WorldviewService worldview) {
        super("agenda.worldview");
        this.worldview = worldview;
        pages = new EntryPages(worldview);
        rows.setDataProvider(pages);
        nothing = new EmptyState("agenda.worldview.empty", "agenda.worldview.empty-text", write());
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        lead("agenda.worldview.lead");
        actions(write());
        add(
                new AgendaTabs(),
                filter,
                count,
                rows,
                nothing,
                none,
                differences,
                new VisibleTo("agenda.worldview.visible"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(AgendaAddress.read(event.getLocation().getQueryParameters()));
        differences.removeAll();
        var from = worldview.differences();
        if (!from.isEmpty()) {
            differences.add(new DifferencesPanel(from));
        }
    }

    private void narrow(EntryQuery wanted) {
        var address = new Location(AgendaAddress.WORLDVIEW, AgendaAddress.write(wanted));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        show(wanted);
    }

    private void show(EntryQuery query) {
        int found = pages.show(query);
        boolean all = query.equals(EntryQuery.ALL);
        filter.show(query);
        filter.setVisible(found > 0 || !all);
        count.setText(getTranslation("agenda.entries.count", found));
        count.setVisible(found > 0);
        rows.setVisible(found > 0);
        nothing.setVisible(found == 0 && all);
        none.setVisible(found == 0 && !all);
    }

    private RouterLink write() {
        var link = new RouterLink(getTranslation("agenda.entry.new"), NewEntryView.class);
        link.addClassName("agenda-main");
        return link;
    }
}
