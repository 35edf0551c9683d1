package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.TrendChart;
import app.trellis.shared.ui.TrendData;
import app.trellis.wellbeing.CheckInItem;
import app.trellis.wellbeing.Trend;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** The trend as a picture, and the same as a table below it. */
final class TrendPanel extends Panel {

    private final Div content = new Div();

    TrendPanel() {
        super("wellbeing.trend.title");
        content.addClassName("trend");
        add(content);
    }

    void show(Trend trend) {
        content.removeAll();
        if (trend.isEmpty()) {
            content.add(new EmptyState("wellbeing.trend.empty.title", "wellbeing.trend.empty.text", null));
            return;
        }
        var chart = new TrendChart();
        chart.show(picture(trend));
        content.add(
                new Paragraph(getTranslation("wellbeing.trend.rule", Trend.WEEKS)),
                chart,
                new NativeDetails(getTranslation("wellbeing.trend.table"), new TrendTable(trend)));
    }

    private TrendData picture(Trend trend) {
        var formats = Formats.of(this);
        List<String> weeks = trend.weeks().stream()
                .map(week -> formats.shortDate(week.monday()))
                .toList();
        return new TrendData(
                getTranslation(
                        "wellbeing.trend.description", trend.answered().size(), weeks.getFirst(), weeks.getLast()),
                getTranslation("wellbeing.trend.scale", CheckInItem.LOWEST, CheckInItem.HIGHEST),
                CheckInItem.LOWEST,
                CheckInItem.HIGHEST,
                weeks,
                Stream.of(CheckInItem.values()).map(item -> line(trend, item)).toList());
    }

    private TrendData.Series line(Trend trend, CheckInItem item) {
        return new TrendData.Series(getTranslation("wellbeing.item." + item), trend.values(item));
    }
}
