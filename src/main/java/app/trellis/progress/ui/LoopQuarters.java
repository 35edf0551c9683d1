package app.trellis.progress.ui;

import app.trellis.ideas.FeedbackLoop.QuarterLoop;
import app.trellis.shared.time.Quarter;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.TrendChart;
import app.trellis.shared.ui.TrendData;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The loop quarter by quarter: a picture where there are enough to see a course, and a table that says the same. */
final class LoopQuarters extends Div {

    private static final int FOR_A_PICTURE = 3;
    private static final int STEP_DAYS = 14;

    private final Formats formats = Formats.of(this);

    LoopQuarters(List<QuarterLoop> quarters) {
        addClassName("loop-quarters");
        if (quarters.size() >= FOR_A_PICTURE) {
            var chart = new TrendChart();
            chart.show(picture(quarters));
            add(chart);
        }
        add(table(quarters));
    }

    /** A quarter without a judgement is a gap in the line. */
    private TrendData picture(List<QuarterLoop> quarters) {
        var all = Stream.iterate(quarters.getFirst().quarter(), Quarter::next)
                .takeWhile(each -> each.compareTo(quarters.getLast().quarter()) <= 0)
                .toList();
        int most = quarters.stream().mapToInt(LoopQuarters::days).max().orElse(0);
        return new TrendData(
                getTranslation("mentor-time.loop.description", quarters.size()),
                getTranslation("mentor-time.loop.scale"),
                0,
                Math.max(STEP_DAYS, (most + STEP_DAYS - 1) / STEP_DAYS * STEP_DAYS),
                all.stream().map(formats::quarter).toList(),
                List.of(new TrendData.Series(
                        getTranslation("mentor-time.loop.days"),
                        all.stream()
                                .<@Nullable Integer>map(each -> quarters.stream()
                                        .filter(told -> told.quarter().equals(each))
                                        .findFirst()
                                        .map(LoopQuarters::days)
                                        .orElse(null))
                                .toList())));
    }

    private static int days(QuarterLoop told) {
        return (int) Math.round(told.medianDays());
    }

    private NativeTable table(List<QuarterLoop> quarters) {
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(getTranslation("mentor-time.loop.caption"));
        var head = new NativeTableRow();
        for (var key : List.of("mentor-time.loop.quarter", "mentor-time.loop.count", "mentor-time.loop.days")) {
            head.add(heading(getTranslation(key), "col"));
        }
        table.getHead().add(head);
        quarters.reversed()
                .forEach(told -> table.getBody()
                        .add(new NativeTableRow(
                                heading(formats.quarter(told.quarter()), "row"),
                                new NativeTableCell(formats.number(told.judged())),
                                new NativeTableCell(formats.number(told.medianDays())))));
        return table;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
