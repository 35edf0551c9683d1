package app.trellis.report.ui;

import app.trellis.report.LockedReport;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The versions that all have signed: to save as files, to read, and to compare. */
final class LockedPanel extends Panel {

    LockedPanel(ReportServices services, int year, List<LockedReport> locked) {
        super("report.locked");
        var zone = services.student().zone();
        var list = new UnorderedList();
        list.addClassName("report-years");
        locked.forEach(each -> list.add(new ListItem(
                new Span(getTranslation(
                        "report.version", each.number(), Formats.of(this).dateTime(each.lockedAt(), zone))),
                new ReportFiles(() -> Sheet.of(find(services, year, each.number())), zone))));
        var compare = new Anchor(ReportAddress.versions(year), getTranslation("report.compare"));
        compare.getElement().setAttribute("router-link", true);
        add(list, compare);
    }

    private static LockedReport find(ReportServices services, int year, int number) {
        return services.reports().locked(year).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
