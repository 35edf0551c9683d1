package app.trellis.report.ui;

import app.trellis.report.LockedReport;
import app.trellis.report.ReportContent;
import app.trellis.report.ReportMarkdown;
import app.trellis.shared.text.TextComparison;
import app.trellis.shared.ui.ComparedTexts;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two versions of a report side by side. The address names them; 0 is the report as it is now. */
@Route("report/:year/versions")
@RolesAllowed("STUDENT")
@StyleSheet("styles/report.css")
final class ReportVersionsView extends Screen implements BeforeEnterObserver {

    private static final int NOW = 0;
    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient ReportServices services;
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final Div content = new Div();
    private transient List<LockedReport> locked = List.of();
    private int year;

    ReportVersionsView(ReportServices services) {
        super("report.versions");
        this.services = services;
        content.addClassName("report-content");
        from.setLabel(getTranslation("report.compare.from"));
        to.setLabel(getTranslation("report.compare.to"));
        Stream.of(from, to).forEach(select -> {
            select.setItemLabelGenerator(this::name);
            select.addValueChangeListener(change -> chosen(change.isFromClient()));
        });
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = ReportAddress.year(event.getRouteParameters());
        services.reports().find(year);
        locked = services.reports().locked(year);
        heading(getTranslation("report.versions-of", year));
        content.removeAll();
        var back = new Anchor(ReportAddress.of(year), getTranslation("report.one", year));
        back.getElement().setAttribute("router-link", true);
        content.add(back);
        if (locked.isEmpty()) {
            content.add(new EmptyState("report.versions.none", "report.versions.none-text", null));
            return;
        }
        var numbers = locked.stream().map(LockedReport::number).toList();
        var address = event.getLocation().getQueryParameters();
        from.setItems(numbers);
        to.setItems(Stream.concat(Stream.of(NOW), numbers.stream()).toList());
        from.setValue(number(address, FROM).filter(numbers::contains).orElse(numbers.getFirst()));
        to.setValue(number(address, TO).filter(numbers::contains).orElse(NOW));
        show();
    }

    private void chosen(boolean byHand) {
        if (byHand) {
            var address = QueryParameters.simple(
                    Map.of(FROM, String.valueOf(from.getValue()), TO, String.valueOf(to.getValue())));
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, new Location(ReportAddress.versions(year), address)));
            show();
        }
    }

    private void show() {
        content.getChildren().skip(1).toList().forEach(content::remove);
        var choice = new Div(from, to);
        choice.addClassName("report-row");
        content.add(
                choice,
                new ComparedTexts(
                        TextComparison.of(text(from.getValue()), text(to.getValue())),
                        name(from.getValue()),
                        name(to.getValue())));
        find(from.getValue())
                .ifPresent(it -> content.add(
                        new PaperPanel(Sheet.of(it), services.student().zone())));
        content.add(new VisibleTo("report.versions.visible"));
    }

    private String text(int number) {
        ReportContent written = find(number)
                .map(LockedReport::content)
                .orElseGet(() -> services.reports().find(year).content());
        return new ReportMarkdown(this::getTranslation, Formats.of(this).locale()).of(written);
    }

    private String name(int number) {
        return find(number)
                .map(it -> getTranslation(
                        "report.version",
                        it.number(),
                        Formats.of(this)
                                .dateTime(it.lockedAt(), services.student().zone())))
                .orElseGet(() -> getTranslation("report.now"));
    }

    private Optional<LockedReport> find(int number) {
        return locked.stream().filter(it -> it.number() == number).findFirst();
    }

    private static Optional<Integer> number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }
}
