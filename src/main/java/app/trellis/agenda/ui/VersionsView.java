package app.trellis.agenda.ui;

import app.trellis.account.Area;
import app.trellis.agenda.AgendaContent;
import app.trellis.agenda.AgendaMarkdown;
import app.trellis.agenda.AgendaVersion;
import app.trellis.comments.SubjectKind;
import app.trellis.shared.text.TextComparison;
import app.trellis.shared.ui.ComparedTexts;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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

/** Two versions of the agenda side by side. The address names them; 0 is the agenda as it is now. */
@Route(AgendaAddress.VERSIONS)
@RolesAllowed("STUDENT")
@StyleSheet("styles/agenda.css")
final class VersionsView extends Screen implements BeforeEnterObserver {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient ThemeServices services;
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final Div place = new Div();
    private final Div content = new Div();
    private transient List<AgendaVersion> versions = List.of();

    VersionsView(ThemeServices services) {
        super("agenda.versions");
        this.services = services;
        content.addClassName("agenda-content");
        from.setLabel(getTranslation("agenda.compare.from"));
        to.setLabel(getTranslation("agenda.compare.to"));
        from.setItemLabelGenerator(this::name);
        to.setItemLabelGenerator(this::name);
        from.addValueChangeListener(change -> chosen(change.isFromClient()));
        to.addValueChangeListener(change -> chosen(change.isFromClient()));
        add(new AgendaTabs(), place, content, new WhoSees(services.advising().whoSees(Area.AGENDA), "agenda.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        versions = services.versions().list();
        place.removeAll();
        content.removeAll();
        if (versions.isEmpty()) {
            place.add(new EmptyState("agenda.versions.empty", "agenda.versions.none", null));
            return;
        }
        var numbers = versions.stream().map(AgendaVersion::number).toList();
        var address = event.getLocation().getQueryParameters();
        from.setItems(numbers);
        to.setItems(Stream.concat(Stream.of(AgendaFiles.NOW), numbers.stream()).toList());
        from.setValue(number(address, FROM).filter(numbers::contains).orElseGet(this::worthComparing));
        to.setValue(number(address, TO).filter(numbers::contains).orElse(AgendaFiles.NOW));
        var choice = new Div(from, to);
        choice.addClassName("agenda-row");
        place.add(choice);
        show();
    }

    /** The latest version, or the one before it while nothing has changed since. */
    private int worthComparing() {
        boolean same = versions.getFirst().content().equals(services.versions().now());
        return versions.get(same && versions.size() > 1 ? 1 : 0).number();
    }

    private void chosen(boolean byHand) {
        if (byHand) {
            var address = QueryParameters.simple(
                    Map.of(FROM, String.valueOf(from.getValue()), TO, String.valueOf(to.getValue())));
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, new Location(AgendaAddress.VERSIONS, address)));
            show();
        }
    }

    private void show() {
        content.removeAll();
        find(from.getValue())
                .map(AgendaVersion::note)
                .filter(note -> !note.isEmpty())
                .ifPresent(this::say);
        if (!to.getValue().equals(from.getValue())) {
            find(to.getValue())
                    .map(AgendaVersion::note)
                    .filter(note -> !note.isEmpty())
                    .ifPresent(this::say);
        }
        content.add(
                new ComparedTexts(
                        TextComparison.of(text(from.getValue()), text(to.getValue())),
                        name(from.getValue()),
                        name(to.getValue())),
                new AgendaFiles(services, from.getValue()),
                services.comments().mine(SubjectKind.AGENDA_VERSION, String.valueOf(from.getValue())));
    }

    private void say(String note) {
        content.add(new Paragraph(getTranslation("agenda.version.note", note)));
    }

    private String text(int number) {
        AgendaContent written = find(number)
                .map(AgendaVersion::content)
                .orElseGet(() -> services.versions().now());
        return new AgendaMarkdown(this::getTranslation).of(written);
    }

    private String name(int number) {
        return find(number)
                .map(version -> getTranslation(
                        "agenda.version.dated",
                        version.number(),
                        Formats.of(this)
                                .date(version.keptAt()
                                        .atZone(services.student().zone())
                                        .toLocalDate())))
                .orElseGet(() -> getTranslation("agenda.version.now"));
    }

    private Optional<AgendaVersion> find(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    private static Optional<Integer> number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }
}
