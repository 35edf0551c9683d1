package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.report.ReceivedSummary;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The annual reports that the student has handed to the advisor, the latest first. */
final class ReportsPanel extends Panel {

    ReportsPanel(AccountId student, List<ReceivedSummary> received) {
        super("advising.reports");
        var list = new UnorderedList();
        list.addClassName("student-reports");
        received.forEach(each -> {
            var link = new Anchor(
                    StudentAddress.report(student) + "/" + each.number() + "?version=" + each.version(),
                    getTranslation("advising.report-of", each.number(), each.version()));
            var state = each.locked() ? "locked" : each.signed() ? "signed" : "waiting";
            list.add(new ListItem(link, new Span(getTranslation("advising.report." + state))));
        });
        add(list);
    }
}
