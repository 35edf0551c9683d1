package app.trellis.progress.ui;

import app.trellis.projects.QuarterShare;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Days of work and the share of own ideas in them, the latest quarter first. */
final class OwnShareTable extends NativeTable {

    OwnShareTable(List<QuarterShare> quarters) {
        addClassName("figures");
        var formats = Formats.of(this);
        setCaptionText(getTranslation("progress.ready.share.caption"));
        getHead()
                .add(new NativeTableRow(
                        head(getTranslation("progress.ready.share.quarter"), "col"),
                        head(getTranslation("progress.ready.share.days"), "col"),
                        head(getTranslation("progress.ready.share.own"), "col")));
        quarters.reversed().forEach(each -> {
            var percent = OwnSharePanel.percent(each);
            getBody()
                    .add(new NativeTableRow(
                            head(formats.quarter(each.quarter()), "row"),
                            new NativeTableCell(formats.number(each.days())),
                            new NativeTableCell(
                                    percent == null
                                            ? getTranslation("progress.ready.share.nothing")
                                            : getTranslation("progress.ready.share.percent", percent))));
        });
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
