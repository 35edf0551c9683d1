package app.trellis.mentoring.ui;

import app.trellis.mentoring.GivenSums;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Mentoring given, by quarter. */
final class GivenSumsPanel extends Panel {

    GivenSumsPanel(GivenSums sums) {
        super("given.sums");
        var total = sums.total();
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(getTranslation("given.sums.caption"));
        var head = new NativeTableRow();
        for (var key : List.of("given.sums.quarter", "given.sums.times", "given.sums.minutes", "given.sums.people")) {
            head.add(heading(getTranslation(key), "col"));
        }
        table.getHead().add(head);
        var formats = Formats.of(this);
        sums.quarters()
                .forEach(each -> table.getBody()
                        .add(new NativeTableRow(
                                heading(formats.quarter(each.quarter()), "row"),
                                new NativeTableCell(formats.number(each.count())),
                                new NativeTableCell(formats.number(each.minutes())),
                                new NativeTableCell(formats.number(each.people())))));
        add(new Paragraph(getTranslation("given.sums.total", total.count(), total.minutes(), total.people())), table);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
