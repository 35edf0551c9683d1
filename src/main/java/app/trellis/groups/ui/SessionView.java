package app.trellis.groups.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.groups.GroupId;
import app.trellis.groups.LinkedIdeaService;
import app.trellis.groups.SessionId;
import app.trellis.groups.SessionRun;
import app.trellis.groups.SessionRunService;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One session: what is planned, the round that is held now, or what came of it. It follows what others do. */
@Route(Places.GROUPS + "/:" + Places.GROUP + "/sessions/:" + Places.SESSION)
@RolesAllowed({"STUDENT", "ADVISOR"})
@StyleSheet("styles/groups.css")
final class SessionView extends Screen implements BeforeEnterObserver {

    private final transient Services services;
    private final Div content = new Div();
    private final Follow follow;
    private @Nullable SessionId id;
    private @Nullable SessionPart part;

    /** What the screen and its parts talk to. */
    @SpringComponent
    record Services(SessionRunService runs, LinkedIdeaService ideas, CurrentAccount reader) {}

    SessionView(Services services) {
        super("groups.session");
        this.services = services;
        addClassNames("groups", "session");
        content.addClassName("group-content");
        follow = new Follow(this, this::refresh);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = Places.session(event);
        GroupId group = Places.group(event);
        SessionRun run = services.runs().enter(session);
        if (!run.session().group().equals(group)) {
            throw new NotFound();
        }
        id = session;
        show(run);
    }

    /** Builds the part for the session's state; within a state, the part itself follows. */
    private void show(SessionRun run) {
        var session = run.session();
        heading(session.topic());
        content.removeAll();
        var words = new SessionWords(this, services.reader());
        var about = new Paragraph(words.whenAndWho(session));
        about.addClassName("screen-lead");
        content.add(
                Places.to(session.group(), getTranslation("groups.session.back", run.groupName())),
                new SessionAbout(session, about, words));
        SessionPart made = switch (session.state()) {
            case PLANNED -> new PlannedPart(run, services, this::refresh);
            case RUNNING -> new RunningPart(run, services, this::refresh);
            case FINISHED -> new FinishedPart(run, services, this::refresh);
        };
        part = made;
        content.add(made.component(), new VisibleTo("groups.visible"));
        follow.everyFewSeconds(made.changesByItself());
    }

    private void refresh() {
        if (id == null || part == null) {
            return;
        }
        try {
            SessionRun run = services.runs().run(id);
            if (!part.follow(run)) {
                show(
                        run.session().state() == part.state()
                                ? run
                                : services.runs().enter(id));
            }
        } catch (NotFound noLongerAMember) {
            follow.everyFewSeconds(false);
            content.removeAll();
            content.add(new EmptyState("groups.gone.title", "groups.gone.text", null));
            part = null;
        }
    }
}
