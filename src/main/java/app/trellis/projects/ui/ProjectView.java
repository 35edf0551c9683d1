package app.trellis.projects.ui;

import app.trellis.account.Area;
import app.trellis.comments.SubjectKind;
import app.trellis.projects.Decision;
import app.trellis.projects.Output;
import app.trellis.projects.Project;
import app.trellis.projects.ProjectId;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One project: what it is, what its results led to, and what came out of it. */
@Route(ProjectsAddress.PROJECTS + "/:" + ProjectsAddress.ID)
@RolesAllowed("STUDENT")
@StyleSheet("styles/projects.css")
@StyleSheet("styles/project.css")
final class ProjectView extends Screen implements BeforeEnterObserver {

    private final transient ProjectServices services;
    private final transient PublicLinks links;
    private final transient VenueText venues;
    private final Div content = new Div();

    ProjectView(ProjectServices services, PublicLinks links) {
        super("projects.title");
        this.services = services;
        this.links = links;
        venues = new VenueText(this, services);
        content.addClassName("project");
        add(new RouterLink(getTranslation("projects.back"), ProjectsView.class), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ProjectsAddress.id(event.getRouteParameters()));
    }

    private void show(ProjectId id) {
        Project project = services.projects().find(id);
        List<Decision> decisions = services.decisions().list(id);
        List<Output> outputs = services.outputs().list(id);
        Runnable again = () -> show(id);
        var offers = new ProjectOffers(
                services.offers(), this, again, project, decisions, outputs, links.to("/" + ProjectsAddress.of(id)));
        heading(project.title());
        content.removeAll();
        var course = new Div();
        course.addClassName("project-course");
        if (!project.lesson().isEmpty()) {
            course.add(new LessonPanel(project, services, again));
        }
        course.add(
                new DecisionsPanel(project, decisions, services, offers, again),
                new OutputsPanel(project, outputs, services, venues, offers, again),
                services.comments().mine(SubjectKind.PROJECT, id));
        content.add(new AboutPanel(project, decisions, services, offers, again), course, visible(id));
    }

    private WhoSees visible(ProjectId id) {
        var projects = services.projects();
        return new WhoSees(services.advising().whoSees(Area.PROJECTS), "projects.visible")
                .keepable(projects.keptBack(id), kept -> projects.keepBack(id, kept));
    }
}
