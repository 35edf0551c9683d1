package app.trellis.groups.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.groups.Group;
import app.trellis.groups.GroupId;
import app.trellis.groups.GroupService;
import app.trellis.groups.MemberService;
import app.trellis.groups.Session;
import app.trellis.groups.SessionData;
import app.trellis.groups.SessionId;
import app.trellis.groups.SessionService;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;

/** One reading group: what is planned, what was held, and who is in it. */
@Route(Places.GROUPS + "/:" + Places.GROUP)
@RolesAllowed({"STUDENT", "ADVISOR"})
@StyleSheet("styles/groups.css")
final class GroupView extends Screen implements BeforeEnterObserver {

    private final transient Services services;
    private final Div content = new Div();

    /** What the screen talks to. */
    @SpringComponent
    record Services(
            GroupService groups,
            MemberService members,
            SessionService sessions,
            CurrentAccount reader,
            PublicLinks links) {}

    GroupView(Services services) {
        super("groups.title");
        this.services = services;
        addClassName("groups");
        content.addClassName("group-content");
        add(new RouterLink(getTranslation("groups.back"), GroupsView.class), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = services.groups().group(Places.group(event));
        heading(group.name());
        content.removeAll();
        Places.planning(event).ifPresent(what -> content.add(form(group, what)));
        content.add(
                new OpenSessions(services.sessions().open(group.id()), services.reader(), planButton(group.id())),
                new FinishedSessions(group.id(), services.sessions(), services.reader()),
                new MembersPanel(group, services.members(), services.links(), () -> go(group.id(), "")));
        content.add(leave(group), new VisibleTo("groups.visible"));
    }

    private Button planButton(GroupId group) {
        var plan = new Button(getTranslation("groups.plan"), click -> go(group, Places.NEW));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        return plan;
    }

    private SessionForm form(Group group, String what) {
        var zone = services.reader().zone();
        if (what.equals(Places.NEW)) {
            return new SessionForm(
                    group,
                    null,
                    services.reader().today(),
                    zone,
                    data -> {
                        services.sessions().plan(group.id(), data);
                        go(group.id(), "");
                    },
                    () -> go(group.id(), ""));
        }
        var session = services.sessions().session(new SessionId(Places.parse(what)));
        if (!session.group().equals(group.id())) {
            throw new NotFound();
        }
        var form = new SessionForm(
                group,
                session.data(zone),
                services.reader().today(),
                zone,
                data -> {
                    services.sessions().change(session.id(), data);
                    go(group.id(), "");
                },
                () -> go(group.id(), ""));
        form.offerCancelling(() -> cancel(session));
        return form;
    }

    private void cancel(Session session) {
        SessionData again =
                services.sessions().cancel(session.id()).data(services.reader().zone());
        Toast.undo(
                this,
                "groups.cancelled",
                () -> {
                    services.sessions().plan(session.group(), again);
                    go(session.group(), "");
                },
                session.topic());
        go(session.group(), "");
    }

    private Button leave(Group group) {
        var leave = new Button(getTranslation("groups.leave"), click -> {
            var left = services.members().leave(group.id());
            Toast.undo(
                    this,
                    "groups.left",
                    () -> {
                        services.members().takeBack(left);
                        go(group.id(), "");
                    },
                    group.name());
            getUI().ifPresent(ui -> ui.navigate(GroupsView.class));
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.addClassName("group-leave");
        return leave;
    }

    /** Shows the group anew, with the form that the address then names. */
    private void go(GroupId group, String planning) {
        com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .navigate(
                        GroupView.class,
                        Places.parameters(group),
                        planning.isEmpty() ? QueryParameters.empty() : Places.planning(planning));
    }
}
