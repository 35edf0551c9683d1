package app.trellis.report.ui;

import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;

/** A report to read on the screen, just as it would be on paper. */
final class PaperPanel extends Div {

    PaperPanel(Sheet sheet, ZoneId zone) {
        addClassNames("panel", "paper");
        var paper = new ReportPaper(this::getTranslation, Formats.of(this), zone);
        add(new Html("<article>" + paper.body(sheet) + "</article>"));
    }
}
