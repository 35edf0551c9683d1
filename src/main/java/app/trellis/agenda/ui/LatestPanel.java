package app.trellis.agenda.ui;

import app.trellis.agenda.EntryQuery;
import app.trellis.agenda.EntrySummary;
import app.trellis.agenda.WorldviewService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/** The latest entries of the worldview. */
final class LatestPanel extends Panel {

    private static final int MOST = 3;

    LatestPanel(WorldviewService worldview) {
        super("agenda.worldview");
        var page = worldview.page(EntryQuery.ALL, 0, MOST);
        if (page.rows().isEmpty()) {
            add(new Paragraph(getTranslation("agenda.worldview.empty-text")));
        } else {
            var list = new UnorderedList();
            list.addClassName("agenda-lines");
            page.rows().forEach(row -> list.add(line(row)));
            add(list);
        }
        add(
                new RouterLink(getTranslation("agenda.entry.new"), NewEntryView.class),
                new RouterLink(getTranslation("agenda.worldview.all", page.total()), WorldviewView.class));
    }

    private ListItem line(EntrySummary row) {
        var day = new Span(Formats.of(this).date(row.writtenOn()));
        day.addClassName("soft");
        String words = row.beginning().isEmpty() ? getTranslation("agenda.entry.blank") : row.beginning();
        return new ListItem(new Anchor(AgendaAddress.of(row.id()), words), day);
    }
}
