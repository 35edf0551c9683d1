package app.trellis.groups.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.groups.Session;
import app.trellis.groups.SessionState;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** The sessions that are planned or running, the earliest first. */
final class OpenSessions extends Panel {

    private final transient SessionWords words;

    OpenSessions(List<Session> sessions, CurrentAccount reader, Component plan) {
        super("groups.open");
        words = new SessionWords(this, reader);
        if (sessions.isEmpty()) {
            add(new EmptyState("groups.open.empty.title", "groups.open.empty.text", plan));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("session-list");
        sessions.stream().map(this::item).forEach(list::add);
        add(list, plan);
    }

    private ListItem item(Session session) {
        var item = new ListItem(Places.to(session, session.topic()), words.format(session));
        if (session.state() == SessionState.RUNNING) {
            item.add(new Badge(getTranslation("groups.running"), Tone.GOOD));
        }
        var facts = new Span(words.whenAndWho(session));
        facts.addClassName("session-facts");
        item.add(facts);
        if (session.state() == SessionState.PLANNED) {
            var change = new RouterLink(
                    getTranslation("groups.change"), GroupView.class, Places.parameters(session.group()));
            change.setQueryParameters(Places.planning(session.id().value().toString()));
            change.getElement().setAttribute("aria-label", getTranslation("groups.change.label", session.topic()));
            item.add(change);
        }
        return item;
    }
}
