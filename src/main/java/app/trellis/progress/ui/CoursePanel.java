package app.trellis.progress.ui;

import app.trellis.mentoring.MentorTime;
import app.trellis.mentoring.MentorTimeCourse;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.TrendChart;
import app.trellis.shared.ui.TrendData;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Half a year of mentor time as a picture, and the same as a table below it. */
final class CoursePanel extends Panel {

    private final transient MentorTimeCourse course;
    private final Formats formats = Formats.of(this);

    CoursePanel(MentorTimeCourse course) {
        super("mentor-time.course");
        this.course = course;
        if (course.isEmpty()) {
            var log = new Anchor("review", getTranslation("mentor-time.course.log"));
            add(new EmptyState("mentor-time.course.empty", "mentor-time.course.empty.text", log));
            return;
        }
        var chart = new TrendChart();
        chart.show(picture());
        add(
                new Paragraph(getTranslation("mentor-time.course.rule", course.met(), course.asked())),
                chart,
                new NativeDetails(getTranslation("mentor-time.course.table"), table()));
    }

    private TrendData picture() {
        int hours = Math.max(2, (course.most() + MentorTime.TARGET - 1) / MentorTime.TARGET);
        var weeks = course.weeks().stream()
                .map(week -> formats.shortDate(week.to()))
                .toList();
        return new TrendData(
                getTranslation("mentor-time.course.description", course.met(), course.asked()),
                getTranslation("mentor-time.course.scale"),
                0,
                (hours + hours % 2) * MentorTime.TARGET,
                weeks,
                List.of(new TrendData.Series(
                        getTranslation("mentor-time.course.live"),
                        values(MentorTime::live),
                        getTranslation("mentor-time.course.expected"),
                        values(MentorTime::expected))));
    }

    /** A week that ended on leave, or before the programme began, is a gap. */
    private List<@Nullable Integer> values(ToIntFunction<MentorTime> figure) {
        return course.weeks().stream()
                .<@Nullable Integer>map(week -> week.paused() ? null : figure.applyAsInt(week))
                .toList();
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(getTranslation("mentor-time.course.caption"));
        var head = new NativeTableRow();
        for (var key : List.of(
                "mentor-time.course.until",
                "mentor-time.course.live",
                "mentor-time.course.expected",
                "mentor-time.course.written")) {
            head.add(heading(getTranslation(key), "col"));
        }
        table.getHead().add(head);
        course.weeks().reversed().forEach(week -> table.getBody().add(row(week)));
        return table;
    }

    private NativeTableRow row(MentorTime week) {
        var row = new NativeTableRow(heading(formats.date(week.to()), "row"));
        row.add(new NativeTableCell(formats.number(week.live())));
        row.add(new NativeTableCell(
                week.paused() ? getTranslation("mentor-time.course.away") : formats.number(week.expected())));
        row.add(new NativeTableCell(formats.number(week.written())));
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
