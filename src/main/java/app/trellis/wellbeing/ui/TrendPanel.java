package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Panel;
import app.trellis.wellbeing.Trend;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** The trend as a picture, and the same as a table beside it. */
final class TrendPanel extends Panel {

    private final Div content = new Div();

    TrendPanel() {
        super("wellbeing.trend.title");
        add(content);
    }

    void show(Trend trend) {
        content.removeAll();
        if (trend.isEmpty()) {
            content.add(new EmptyState("wellbeing.trend.empty.title", "wellbeing.trend.empty.text", null));
            return;
        }
        var table = new NativeDetails(getTranslation("wellbeing.trend.table"), new TrendTable(trend));
        table.setOpen(true);
        content.add(new Paragraph(getTranslation("wellbeing.trend.rule")), table);
    }
}
