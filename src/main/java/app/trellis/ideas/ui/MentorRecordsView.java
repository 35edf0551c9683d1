package app.trellis.ideas.ui;

import app.trellis.ideas.JudgementService;
import app.trellis.ideas.MentorRecord;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who can I predict: one row a mentor, and the course of one of them. The address holds which. */
@Route("ideas/mentors")
@RolesAllowed("STUDENT")
@StyleSheet("styles/feedback.css")
final class MentorRecordsView extends Screen implements AfterNavigationObserver {

    private static final String MENTOR = "mentor";
    private final transient List<MentorRecord> records;
    private final Div course = new Div();

    MentorRecordsView(JudgementService judgements) {
        super("feedback.records");
        addClassName("mentor-records");
        actions(new Anchor("ideas", getTranslation("feedback.to-ideas")));
        lead("feedback.records.lead");
        records = judgements.records();
        if (records.isEmpty()) {
            add(new EmptyState("feedback.records.none", "feedback.records.none-text", null));
        } else {
            var scroller = new Div(table());
            scroller.addClassName("table-scroller");
            scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
            scroller.getElement().setAttribute("aria-label", getTranslation("feedback.records"));
            add(scroller, course);
        }
        add(new VisibleTo("feedback.records.visible"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MENTOR)
                .orElse("");
        course.removeAll();
        records.stream()
                .filter(record -> record.mentor().id().value().toString().equals(wanted))
                .findFirst()
                .or(() -> records.stream().findFirst())
                .ifPresent(record -> course.add(new MentorCourse(record)));
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(getTranslation("feedback.records.caption"));
        var head = new NativeTableRow();
        for (var key : List.of("who", "count", "error", "bias")) {
            var cell = new NativeTableHeaderCell(getTranslation("feedback.records." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        records.forEach(record -> table.getBody().add(row(record)));
        return table;
    }

    private NativeTableRow row(MentorRecord record) {
        var formats = Formats.of(this);
        var link = new RouterLink(record.mentor().name(), MentorRecordsView.class);
        link.setQueryParameters(
                QueryParameters.of(MENTOR, record.mentor().id().value().toString()));
        var who = new NativeTableHeaderCell(link);
        who.getElement().setAttribute("scope", "row");
        long bias = Math.round(record.bias());
        String lean = bias == 0 ? "none" : bias > 0 ? "high" : "low";
        return new NativeTableRow(
                who,
                new NativeTableCell(formats.number(record.count())),
                new NativeTableCell(formats.number(Math.round(record.error()))),
                new NativeTableCell(getTranslation("feedback.records.bias." + lean, Math.abs(bias))));
    }
}
