package app.trellis.agenda.ui;

import app.trellis.agenda.BetId;
import app.trellis.agenda.EntryId;
import app.trellis.agenda.EntryQuery;
import app.trellis.shared.NotFound;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What stands in the address of the agenda's screens. What cannot be read there asks for nothing. */
final class AgendaAddress {

    static final String AGENDA = "agenda";
    static final String BETS = AGENDA + "/bets";
    static final String WORLDVIEW = AGENDA + "/worldview";
    static final String THEMES = AGENDA + "/themes";
    static final String VERSIONS = AGENDA + "/versions";
    static final String ID = "id";

    /** With this parameter the form for a new bet is open. */
    static final String NEW = "new";

    private static final String TEXT = "text";
    private static final String DIFFERS = "differs";

    private AgendaAddress() {}

    static EntryQuery read(QueryParameters address) {
        return new EntryQuery(
                address.getSingleParameter(TEXT).orElse(""),
                address.getSingleParameter(DIFFERS).orElse(""));
    }

    static QueryParameters write(EntryQuery query) {
        Map<String, String> address = new LinkedHashMap<>();
        if (!query.text().isEmpty()) {
            address.put(TEXT, query.text());
        }
        if (!query.differsFrom().isEmpty()) {
            address.put(DIFFERS, query.differsFrom());
        }
        return QueryParameters.simple(address);
    }

    static String of(BetId id) {
        return BETS + "/" + id.value();
    }

    static String of(EntryId id) {
        return WORLDVIEW + "/" + id.value();
    }

    static BetId bet(RouteParameters route) {
        return new BetId(id(route));
    }

    static EntryId entry(RouteParameters route) {
        return new EntryId(id(route));
    }

    /** The thing that a route names; what is no id at all names none. */
    private static UUID id(RouteParameters route) {
        try {
            return UUID.fromString(route.get(ID).orElseThrow(NotFound::new));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
