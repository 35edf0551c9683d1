package app.trellis.ideas.ui;

import app.trellis.ideas.MentorRecord;
import app.trellis.ideas.Promising;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.TrendChart;
import app.trellis.shared.ui.TrendData;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** How the predictions of one mentor have gone, judgement by judgement: a picture, and a table that says the same. */
final class MentorCourse extends Panel {

    private static final int FOR_A_PICTURE = 2;
    private final transient MentorRecord record;
    private final Formats formats = Formats.of(this);

    MentorCourse(MentorRecord record) {
        super("feedback.course", record.mentor().name());
        this.record = record;
        if (record.count() >= FOR_A_PICTURE) {
            var chart = new TrendChart();
            chart.show(picture());
            add(chart);
        }
        var scroller = new Div(table());
        scroller.addClassName("table-scroller");
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroller.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("feedback.course", record.mentor().name()));
        add(scroller);
    }

    private TrendData picture() {
        var judged = record.judged();
        return new TrendData(
                getTranslation("feedback.course.description", record.mentor().name(), record.count()),
                getTranslation("feedback.promising.scale"),
                Promising.LOWEST,
                Promising.HIGHEST,
                judged.stream().map(each -> formats.shortDate(day(each))).toList(),
                List.of(
                        series(
                                "feedback.you-expected",
                                judged.stream()
                                        .map(MentorRecord.Judged::predicted)
                                        .toList()),
                        series(
                                "feedback.course.said",
                                judged.stream().map(MentorRecord.Judged::actual).toList()),
                        series(
                                "feedback.course.off",
                                judged.stream().map(MentorRecord.Judged::off).toList())));
    }

    private TrendData.Series series(String key, List<Integer> values) {
        return new TrendData.Series(getTranslation(key), List.copyOf(values));
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(getTranslation("feedback.course.caption"));
        var head = new NativeTableRow();
        for (var key : List.of(
                "feedback.course.day",
                "feedback.course.idea",
                "feedback.own",
                "feedback.you-expected",
                "feedback.course.said",
                "feedback.course.off")) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        record.judged().reversed().forEach(each -> table.getBody().add(row(each)));
        return table;
    }

    private NativeTableRow row(MentorRecord.Judged judged) {
        var idea = new Anchor("ideas/" + judged.idea().value() + "/feedback", judged.title());
        return new NativeTableRow(
                new NativeTableCell(formats.date(day(judged))),
                new NativeTableCell(idea),
                number(judged.own()),
                number(judged.predicted()),
                number(judged.actual()),
                number(judged.off()));
    }

    private NativeTableCell number(int value) {
        return new NativeTableCell(formats.number(value));
    }

    private static LocalDate day(MentorRecord.Judged judged) {
        return judged.at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
