package app.trellis.groups.ui;

import app.trellis.groups.GroupId;
import app.trellis.groups.Session;
import app.trellis.groups.SessionId;
import app.trellis.shared.NotFound;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Where groups and sessions are found. */
final class Places {

    static final String GROUPS = "groups";
    static final String GROUP = "group";
    static final String SESSION = "session";

    /** The form of a session that is not planned yet. */
    static final String NEW = "new";

    private Places() {}

    static GroupId group(BeforeEnterEvent event) {
        return id(event, GROUP, GroupId::new);
    }

    static SessionId session(BeforeEnterEvent event) {
        return id(event, SESSION, SessionId::new);
    }

    /** What the address asks to plan or change: {@link #NEW}, a session's id, or nothing. */
    static Optional<String> planning(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(SESSION);
    }

    static QueryParameters planning(String what) {
        return QueryParameters.of(SESSION, what);
    }

    static RouteParameters parameters(GroupId group) {
        return new RouteParameters(GROUP, group.value().toString());
    }

    static RouteParameters parameters(GroupId group, SessionId session) {
        return new RouteParameters(
                new RouteParam(GROUP, group.value().toString()),
                new RouteParam(SESSION, session.value().toString()));
    }

    static RouterLink to(GroupId group, String text) {
        return new RouterLink(text, GroupView.class, parameters(group));
    }

    static RouterLink to(Session session, String text) {
        return new RouterLink(text, SessionView.class, parameters(session.group(), session.id()));
    }

    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    private static <T> T id(BeforeEnterEvent event, String name, Function<UUID, T> make) {
        return event.getRouteParameters().get(name).map(Places::parse).map(make).orElseThrow(NotFound::new);
    }
}
