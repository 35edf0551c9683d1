package app.trellis.projects.ui;

import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectSummary;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Stream;

/** A project on the board. */
final class ProjectCard extends ListItem {

    private final transient ProjectSummary project;

    ProjectCard(ProjectSummary project, ProjectWords words, ProjectActs acts) {
        this.project = project;
        addClassName("project-card");
        var link = new RouterLink(
                project.title(),
                ProjectView.class,
                new RouteParameters(ProjectsAddress.ID, project.id().value().toString()));
        var about = new Div();
        about.addClassName("project-about");
        if (project.risk() != null) {
            about.add(new Badge(words.risk(project), Tone.CALM));
        }
        add(new H3(link), line(words.part(project)), about);
        Stream.of(words.when(project), words.test(project))
                .filter(text -> !text.isEmpty())
                .map(ProjectCard::line)
                .forEach(this::add);
        add(new MoveMenu(project.title(), project.state(), to -> acts.move(project.id(), to)));
        var drag = DragSource.create(this);
        drag.setEffectAllowed(EffectAllowed.MOVE);
        drag.addDragStartListener(start -> addClassName("project-dragged"));
        drag.addDragEndListener(end -> removeClassName("project-dragged"));
    }

    ProjectId id() {
        return project.id();
    }

    ProjectSummary project() {
        return project;
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }
}
