package app.trellis.projects.ui;

import app.trellis.ideas.IdeaId;
import app.trellis.projects.Origin;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectOrder;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectState;
import app.trellis.projects.Risk;
import app.trellis.shared.NotFound;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the address of the screens of projects. What cannot be read there asks for nothing. */
final class ProjectsAddress {

    static final String PROJECTS = "projects";
    static final String ID = "id";
    private static final String IDEA = "idea";
    private static final String SHOW = "show";
    private static final String LIST = "list";
    private static final String TEXT = "text";
    private static final String STATE = "state";
    private static final String ORIGIN = "origin";
    private static final String RISK = "risk";
    private static final String ORDER = "order";
    private static final String BACKWARDS = "backwards";

    private ProjectsAddress() {}

    /** Whether the list is asked for, and not the board. */
    static boolean isList(QueryParameters address) {
        return address.getSingleParameter(SHOW).filter(LIST::equals).isPresent();
    }

    /** The idea whose project is looked for. */
    static Optional<IdeaId> idea(QueryParameters address) {
        return address.getSingleParameter(IDEA).flatMap(ProjectsAddress::uuid).map(IdeaId::new);
    }

    static ProjectQuery read(QueryParameters address) {
        Optional<ProjectOrder> order = word(address, ORDER, ProjectOrder.values());
        return new ProjectQuery(
                address.getSingleParameter(TEXT).orElse(""),
                word(address, STATE, ProjectState.values()).stream().collect(Collectors.toSet()),
                word(address, ORIGIN, Origin.values()).orElse(null),
                word(address, RISK, Risk.values()).orElse(null),
                order.orElse(ProjectQuery.ALL.order()),
                order.isPresent() ? address.getSingleParameter(BACKWARDS).isPresent() : ProjectQuery.ALL.descending());
    }

    static QueryParameters write(ProjectQuery query) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put(SHOW, LIST);
        if (!query.text().isEmpty()) {
            address.put(TEXT, query.text());
        }
        query.states().forEach(state -> address.put(STATE, word(state)));
        Optional.ofNullable(query.origin()).ifPresent(it -> address.put(ORIGIN, word(it)));
        Optional.ofNullable(query.risk()).ifPresent(it -> address.put(RISK, word(it)));
        boolean usual =
                query.order() == ProjectQuery.ALL.order() && query.descending() == ProjectQuery.ALL.descending();
        if (!usual) {
            address.put(ORDER, word(query.order()));
            if (query.descending()) {
                address.put(BACKWARDS, "");
            }
        }
        return QueryParameters.simple(address);
    }

    /** The list of what is in one state. */
    static QueryParameters listOf(ProjectState state) {
        return write(new ProjectQuery(
                "", Set.of(state), null, null, ProjectQuery.ALL.order(), ProjectQuery.ALL.descending()));
    }

    /** The project that a route names; what is no id at all names none. */
    static ProjectId id(RouteParameters route) {
        return new ProjectId(route.get(ID).flatMap(ProjectsAddress::uuid).orElseThrow(NotFound::new));
    }

    static String of(ProjectId id) {
        return PROJECTS + "/" + id.value();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> word(QueryParameters address, String name, E[] values) {
        return address.getSingleParameter(name)
                .flatMap(found -> Stream.of(values)
                        .filter(value -> word(value).equals(found))
                        .findFirst());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
