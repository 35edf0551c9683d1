package app.trellis.report.ui;

import app.trellis.report.AnnualReport;
import app.trellis.report.LockedReport;
import app.trellis.report.ReportField;
import app.trellis.report.ReportState;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** One annual report of the student's: to write, then to read and sign, then to keep. */
@Route("report/:year")
@RolesAllowed("STUDENT")
@StyleSheet("styles/report.css")
final class ReportView extends Screen implements BeforeEnterObserver {

    private final transient ReportServices services;
    private final SavedNote note = new SavedNote();
    private final Div content = new Div();
    private int year;

    ReportView(ReportServices services) {
        super("report.title");
        this.services = services;
        content.addClassName("report-content");
        var back = new Anchor(ReportAddress.REPORT, getTranslation("report.back"));
        back.getElement().setAttribute("router-link", true);
        actions(note, back);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = ReportAddress.year(event.getRouteParameters());
        show();
    }

    private void show() {
        content.removeAll();
        AnnualReport report = services.reports().find(year);
        heading(getTranslation("report.one", year));
        var words = new ReportWords(this);
        var state = new Div(words.badge(report.state()));
        if (report.state() != ReportState.LOCKED) {
            state.add(new Paragraph(words.due(report.year())));
        }
        state.addClassName("report-state");
        content.add(state);
        List<LockedReport> locked = services.reports().locked(year);
        switch (report.state()) {
            case DRAFT -> write(report);
            case HANDED_OVER -> read(report);
            case LOCKED -> keep(report, locked.getFirst());
        }
        if (!locked.isEmpty()) {
            content.add(new LockedPanel(services, year, locked));
        }
        content.add(new VisibleTo("report.visible." + report.state(), String.join(", ", readers(report))));
    }

    private static List<String> readers(AnnualReport report) {
        return report.content().views().stream().map(view -> view.advisor()).toList();
    }

    private void write(AnnualReport report) {
        var facts = services.reports().facts(report.id());
        var saving = new Saving(note, "report/" + report.id().value());
        var prefill = new ReportWords(this).prefill();
        content.add(new Paragraph(getTranslation("report.draft-lead")));
        content.add(new HeaderPanel(services, report, saving, this::show));
        Stream.of(ReportField.values())
                .filter(field -> !field.isLine())
                .map(field -> new FieldPanel(services.reports(), report, field, prefill.of(field, facts), saving))
                .forEach(content::add);
        content.add(
                new HandOverPanel(services, report, this::show),
                new ReportFiles(
                        () -> Sheet.of(services.reports().find(year)),
                        services.student().zone()));
    }

    private void read(AnnualReport report) {
        content.add(
                new PaperPanel(Sheet.of(report), services.student().zone()),
                new ReplyPanel(
                        services,
                        report,
                        new Saving(note, "report/" + report.id().value())),
                new SignPanel(services, report, this::show),
                new ReportFiles(
                        () -> Sheet.of(services.reports().find(year)),
                        services.student().zone()));
    }

    private void keep(AnnualReport report, LockedReport latest) {
        content.add(
                new PaperPanel(Sheet.of(latest), services.student().zone()),
                new NewVersionPanel(services, report, this::show));
    }
}
