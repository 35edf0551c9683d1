package app.trellis.report.ui;

import app.trellis.plan.ProgrammeService;
import app.trellis.report.ReportSummary;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Annual report: the one that is asked for now, and those of all years. */
@Route(ReportAddress.REPORT)
@Menu(title = "report.title", order = 7.5, icon = "report")
@RolesAllowed("STUDENT")
@StyleSheet("styles/report.css")
final class ReportsView extends Screen implements BeforeEnterObserver {

    private final transient ReportServices services;
    private final transient ProgrammeService programmes;
    private final Div content = new Div();

    ReportsView(ReportServices services, ProgrammeService programmes) {
        super("report.title");
        this.services = services;
        this.programmes = programmes;
        content.addClassName("report-content");
        lead("report.lead");
        add(content, new VisibleTo("report.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var rows = services.reports().list();
        if (rows.isEmpty()) {
            content.add(
                    programmes.find().isPresent()
                            ? new EmptyState("report.none", "report.none-text", null)
                            : new EmptyState(
                                    "report.no-programme",
                                    "report.no-programme-text",
                                    link("plan/setup", "report.set-up")));
            return;
        }
        var today = services.student().today();
        var now = rows.stream()
                .filter(row -> row.year().asked(today) && !row.locked())
                .findFirst()
                .orElse(rows.getFirst());
        content.add(current(now), all(rows));
    }

    private Panel current(ReportSummary row) {
        var words = new ReportWords(this);
        var panel = new Panel("report.current", row.year().number());
        panel.add(new Paragraph(words.period(row.year())), new Paragraph(words.due(row.year())), act(row, true));
        return panel;
    }

    private Panel all(List<ReportSummary> rows) {
        var words = new ReportWords(this);
        var panel = new Panel("report.all");
        var list = new UnorderedList();
        list.addClassName("report-years");
        rows.forEach(row -> {
            var name = new Span(getTranslation("report.year", row.year().number(), words.period(row.year())));
            var item = new ListItem(name);
            var state = row.state();
            if (state != null) {
                item.add(words.badge(state));
            }
            item.add(act(row, false));
            list.add(item);
        });
        panel.add(list);
        return panel;
    }

    private Component act(ReportSummary row, boolean main) {
        int year = row.year().number();
        if (row.state() != null) {
            return link(ReportAddress.of(year), main ? "report.continue" : "report.open", year);
        }
        var begin = new Button(getTranslation("report.begin", year), click -> {
            services.reports().open(year);
            UI.getCurrent().navigate(ReportAddress.of(year));
        });
        if (main) {
            begin.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return begin;
    }

    private Anchor link(String address, String key, Object... arguments) {
        var link = new Anchor(address, getTranslation(key, arguments));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
