package app.trellis.report.ui;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.report.AdvisorReportService;
import app.trellis.report.OutcomeService;
import app.trellis.report.ReceivedSummary;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/**
 * A student's annual reports as an advisor holds them to whom they were handed: the latest, or the one that the address
 * names, with all others a click away.
 */
@Route("students/:student/report/:year?")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/report.css")
final class StudentReportView extends Screen implements BeforeEnterObserver {

    private final transient AdvisorReportService reports;
    private final transient OutcomeService outcomes;
    private final transient AdvisingService advising;
    private final transient CurrentAccount current;
    private final SavedNote note = new SavedNote();
    private final Div content = new Div();

    StudentReportView(
            AdvisorReportService reports, OutcomeService outcomes, AdvisingService advising, CurrentAccount current) {
        super("report.title");
        this.reports = reports;
        this.outcomes = outcomes;
        this.advising = advising;
        this.current = current;
        content.addClassName("report-content");
        actions(note);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var student = ReportAddress.student(event.getRouteParameters());
        var name = advising.student(student).name();
        heading(getTranslation("report.of-student", name));
        content.removeAll();
        var back = new Anchor("students/" + student.value(), name);
        back.getElement().setAttribute("router-link", true);
        content.add(back);
        List<ReceivedSummary> all = reports.list(student);
        if (event.getRouteParameters().get(ReportAddress.YEAR).isEmpty() && all.isEmpty()) {
            content.add(new EmptyState("report.nothing-handed", "report.nothing-handed-text", null));
            return;
        }
        var shown = event.getRouteParameters().get(ReportAddress.YEAR).isEmpty() ? all.getFirst() : wanted(event, all);
        show(student, shown);
        if (all.size() > 1) {
            content.add(others(student, all));
        }
    }

    private static ReceivedSummary wanted(BeforeEnterEvent event, List<ReceivedSummary> all) {
        int year = ReportAddress.year(event.getRouteParameters());
        var version = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ReportAddress.VERSION)
                .orElse("");
        return all.stream()
                .filter(it -> it.number() == year)
                .filter(it -> version.isEmpty() || version.equals(String.valueOf(it.version())))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void show(AccountId student, ReceivedSummary shown) {
        int year = shown.number();
        var zone = current.zone();
        if (shown.locked()) {
            content.add(
                    new PaperPanel(Sheet.of(reports.locked(student, year, shown.version())), zone),
                    new ReportFiles(() -> Sheet.of(reports.locked(student, year, shown.version())), zone),
                    new VisibleTo("report.visible-locked"));
            return;
        }
        var report = reports.find(student, year);
        var saving = new Saving(note, "report/" + report.id().value());
        content.add(
                new PaperPanel(Sheet.of(report), zone),
                new ReportFiles(() -> Sheet.of(reports.find(student, year)), zone),
                new ViewPanel(reports, outcomes, student, report, saving, this::again),
                new VisibleTo("report.visible-received"));
    }

    /** Reads the address once more: with the last signature the report is another one. */
    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }

    private Panel others(AccountId student, List<ReceivedSummary> all) {
        var panel = new Panel("report.handed");
        var list = new UnorderedList();
        list.addClassName("report-years");
        all.forEach(it -> {
            var link = new Anchor(
                    ReportAddress.of(student, it.number()) + "?" + ReportAddress.VERSION + "=" + it.version(),
                    getTranslation("report.handed-one", it.number(), it.version()));
            link.getElement().setAttribute("router-link", true);
            var state = it.locked() ? "locked" : it.signed() ? "signed" : "waiting";
            list.add(new ListItem(link, new Span(getTranslation("report.handed-state." + state))));
        });
        panel.add(list);
        return panel;
    }
}
