package app.trellis.ideas.ui;

import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaState;
import app.trellis.shared.NotFound;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What stands in the address of the screens of ideas. What cannot be read there asks for nothing. */
final class IdeasAddress {

    static final String IDEAS = "ideas";
    static final String ID = "id";
    static final String CAPTURE = "capture";
    private static final String TEXT = "text";
    private static final String STATE = "state";
    private static final String TAG = "tag";
    private static final String ORDER = "order";

    private IdeasAddress() {}

    static IdeaQuery read(QueryParameters address) {
        return new IdeaQuery(
                address.getSingleParameter(TEXT).orElse(""),
                Set.copyOf(Stream.of(IdeaState.values())
                        .filter(state -> is(address, STATE, state))
                        .toList()),
                address.getSingleParameter(TAG).filter(tag -> !tag.isBlank()).orElse(null),
                Stream.of(IdeaOrder.values())
                        .filter(order -> is(address, ORDER, order))
                        .findFirst()
                        .orElse(IdeaOrder.NEWEST));
    }

    static QueryParameters write(IdeaQuery query) {
        Map<String, String> address = new LinkedHashMap<>();
        if (!query.text().isEmpty()) {
            address.put(TEXT, query.text());
        }
        query.states().forEach(state -> address.put(STATE, word(state)));
        if (query.tag() != null) {
            address.put(TAG, query.tag());
        }
        if (query.order() != IdeaOrder.NEWEST) {
            address.put(ORDER, word(query.order()));
        }
        return QueryParameters.simple(address);
    }

    /** The idea that a route names; what is no id at all names none. */
    static IdeaId id(RouteParameters route) {
        try {
            return new IdeaId(UUID.fromString(route.get(ID).orElseThrow(NotFound::new)));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static String of(IdeaId id) {
        return IDEAS + "/" + id.value();
    }

    private static boolean is(QueryParameters address, String name, Enum<?> value) {
        return address.getSingleParameter(name).filter(word(value)::equals).isPresent();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
