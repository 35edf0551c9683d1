package app.trellis.progress.ui;

import app.trellis.projects.ProjectShares;
import app.trellis.projects.QuarterShare;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.TrendChart;
import app.trellis.shared.ui.TrendData;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The share of work on own ideas over time, as a picture and as a table. */
final class OwnSharePanel extends Panel {

    /** Three years: enough to see a course, few enough to read on a phone. */
    private static final int QUARTERS = 12;

    private static final int WHOLE = 100;

    OwnSharePanel(ProjectShares shares) {
        super("progress.ready.share");
        List<QuarterShare> quarters = shares.last(QUARTERS);
        if (quarters.isEmpty()) {
            add(new Paragraph(getTranslation("progress.ready.share.none")));
            return;
        }
        add(new Paragraph(getTranslation("progress.ready.share.rule")));
        if (quarters.size() > 1) {
            var chart = new TrendChart();
            chart.show(picture(quarters));
            add(chart);
        }
        var table = new NativeDetails(getTranslation("progress.ready.share.table"), new OwnShareTable(quarters));
        table.setOpen(quarters.size() == 1);
        add(table);
    }

    private TrendData picture(List<QuarterShare> quarters) {
        var names = quarters.stream()
                .map(each -> Formats.of(this).quarter(each.quarter()))
                .toList();
        List<@Nullable Integer> values = new ArrayList<>();
        quarters.forEach(each -> values.add(percent(each)));
        return new TrendData(
                getTranslation("progress.ready.share.picture", names.getFirst(), names.getLast()),
                getTranslation("progress.ready.share.scale"),
                0,
                WHOLE,
                names,
                List.of(new TrendData.Series(getTranslation("progress.ready.share.own"), values)));
    }

    static @Nullable Integer percent(QuarterShare quarter) {
        return quarter.ownPercent().isPresent() ? quarter.ownPercent().getAsInt() : null;
    }
}
