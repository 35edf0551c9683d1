package app.trellis.groups.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.groups.GroupId;
import app.trellis.groups.Session;
import app.trellis.groups.SessionService;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The sessions a group has held, a few at a time, the latest first. */
final class FinishedSessions extends Panel {

    private static final int PAGE = 6;

    private final GroupId group;
    private final transient SessionService sessions;
    private final transient SessionWords words;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("groups.finished.more"), click -> showMore());
    private int shown;

    FinishedSessions(GroupId group, SessionService sessions, CurrentAccount reader) {
        super("groups.finished");
        this.group = group;
        this.sessions = sessions;
        words = new SessionWords(this, reader);
        list.addClassName("session-list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        showMore();
        if (shown == 0) {
            add(new Paragraph(getTranslation("groups.finished.none")));
        } else {
            add(list, more);
        }
    }

    /** Asks for one row more than it shows, to know whether there is more. */
    private void showMore() {
        var next = sessions.finished(group, shown, PAGE + 1);
        next.stream().limit(PAGE).map(this::item).forEach(list::add);
        shown += Math.min(PAGE, next.size());
        more.setVisible(next.size() > PAGE);
    }

    private ListItem item(Session session) {
        var facts = new Span(words.whenAndWho(session));
        facts.addClassName("session-facts");
        return new ListItem(Places.to(session, session.topic()), words.format(session), facts);
    }
}
