package app.trellis.agenda.ui;

import app.trellis.agenda.DifferenceSummary;
import app.trellis.agenda.EntryQuery;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Whom the student differs from, and why, as the latest entry has it. */
final class DifferencesPanel extends Panel {

    DifferencesPanel(List<DifferenceSummary> differences) {
        super("agenda.differences");
        var about = new Paragraph(getTranslation("agenda.differences.about"));
        about.addClassName("soft");
        var list = new UnorderedList();
        list.addClassName("difference-list");
        differences.forEach(each -> list.add(row(each)));
        add(about, list);
    }

    private ListItem row(DifferenceSummary difference) {
        var entries = new RouterLink(difference.name(), WorldviewView.class);
        entries.setQueryParameters(AgendaAddress.write(new EntryQuery("", difference.name())));
        entries.setHighlightCondition((each, event) -> false);
        var number = new Span(getTranslation("agenda.differences.entries", difference.entries()));
        number.addClassName("soft");
        var row = new ListItem(entries, number);
        if (difference.why().isBlank()) {
            row.add(new Paragraph(getTranslation("agenda.differences.no-reason")));
        } else {
            row.add(new MarkdownText(difference.why()));
        }
        row.add(new Anchor(
                AgendaAddress.of(difference.latest()),
                getTranslation("agenda.differences.latest", Formats.of(this).date(difference.latestOn()))));
        return row;
    }
}
