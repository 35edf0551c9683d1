package app.trellis.ideas.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.Proposal;
import app.trellis.ideas.ProposalService;
import app.trellis.ideas.ProposalVersion;
import app.trellis.ideas.VersionComparison;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two versions of a proposal side by side. The address names them; without the later one, it is the text as it is now. */
@Route(IdeasAddress.IDEAS + "/:" + IdeasAddress.ID + "/versions")
@RolesAllowed("STUDENT")
@StyleSheet("styles/idea.css")
final class VersionsView extends Screen implements BeforeEnterObserver {

    static final String FROM = "from";
    private static final String TO = "to";
    /** Stands for the proposal as it is now, which has no number yet. */
    private static final int NOW = 0;

    private final transient IdeaService ideas;
    private final transient ProposalService proposals;
    private final transient CurrentAccount reader;
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final Div content = new Div();
    private transient List<ProposalVersion> versions = List.of();
    private transient Proposal now = Proposal.empty();

    VersionsView(IdeaService ideas, ProposalService proposals, CurrentAccount reader) {
        super("ideas.versions");
        this.ideas = ideas;
        this.proposals = proposals;
        this.reader = reader;
        addClassName("versions");
        from.setLabel(getTranslation("ideas.compare.from"));
        to.setLabel(getTranslation("ideas.compare.to"));
        from.setItemLabelGenerator(this::name);
        to.setItemLabelGenerator(this::name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAllButHead();
        IdeaId id = IdeasAddress.id(event.getRouteParameters());
        heading(getTranslation("ideas.versions.of", ideas.find(id).line()));
        versions = proposals.versions(id);
        now = proposals.find(id);
        add(new IdeaTabs(id));
        if (versions.isEmpty()) {
            add(new EmptyState("ideas.versions.empty", "ideas.versions.none", null));
            return;
        }
        List<Integer> numbers = versions.stream().map(ProposalVersion::number).toList();
        QueryParameters address = event.getLocation().getQueryParameters();
        from.setItems(numbers);
        to.setItems(Stream.concat(Stream.of(NOW), numbers.stream()).toList());
        from.setValue(number(address, FROM).filter(numbers::contains).orElse(numbers.getFirst()));
        to.setValue(number(address, TO).filter(numbers::contains).orElse(NOW));
        from.addValueChangeListener(change -> compare(id));
        to.addValueChangeListener(change -> compare(id));
        Div choice = new Div(from, to);
        choice.addClassName("version-choice");
        add(choice, content);
        show();
    }

    private void removeAllButHead() {
        getChildren().skip(1).toList().forEach(this::remove);
    }

    private void compare(IdeaId id) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put(FROM, String.valueOf(from.getValue()));
        if (to.getValue() != NOW) {
            address.put(TO, String.valueOf(to.getValue()));
        }
        Location here = new Location(IdeasAddress.of(id) + "/versions", QueryParameters.simple(address));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, here));
        show();
    }

    private void show() {
        content.removeAll();
        content.add(new Comparison(
                VersionComparison.of(text(from.getValue()), text(to.getValue())),
                name(from.getValue()),
                name(to.getValue())));
    }

    private Proposal text(int number) {
        return find(number).map(ProposalVersion::proposal).orElse(now);
    }

    private String name(int number) {
        return find(number)
                .map(version -> getTranslation(
                        "ideas.version.dated",
                        version.number(),
                        Formats.of(this)
                                .date(version.keptAt().atZone(reader.zone()).toLocalDate())))
                .orElseGet(() -> getTranslation("ideas.version.now"));
    }

    private Optional<ProposalVersion> find(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    private static Optional<Integer> number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }
}
