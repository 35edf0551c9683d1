package app.trellis.projects.ui;

import app.trellis.account.Area;
import app.trellis.projects.Board;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectQuery;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Projects: as a board, or as a list. The address holds which, with filter and order. */
@Route(ProjectsAddress.PROJECTS)
@RolesAllowed("STUDENT")
@Menu(title = "projects.title", order = 3.3, icon = "projects")
@StyleSheet("styles/projects.css")
@StyleSheet("styles/project.css")
final class ProjectsView extends Screen implements BeforeEnterObserver {

    private final transient ProjectServices services;
    private final transient ProjectActs acts;
    private final ProjectTabs tabs = new ProjectTabs();
    private final ProjectFilter filter = new ProjectFilter(this::narrow);
    private final Paragraph count = new Paragraph();
    private final BoardPanel board;
    private final ProjectGrid grid;
    private final EmptyState nothing;
    private final EmptyState none = new EmptyState("projects.none-match", "projects.none-match-text", null);

    ProjectsView(ProjectServices services) {
        super("projects.title");
        this.services = services;
        actions(
                new Button(getTranslation("projects.from-idea"), click -> fromIdea()),
                primary(new Button(getTranslation("projects.new"), click -> add())));
        lead("projects.lead");
        acts = new ProjectActs(this, services, this::showBoard);
        board = new BoardPanel(acts);
        grid = new ProjectGrid(services.projects(), this::narrow);
        var start = new Div(
                primary(new Button(getTranslation("projects.new"), click -> add())),
                new Button(getTranslation("projects.from-idea"), click -> fromIdea()));
        start.addClassName("project-start");
        nothing = new EmptyState("projects.empty", "projects.empty-text", start);
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        add(
                tabs,
                filter,
                count,
                board,
                grid,
                nothing,
                none,
                new WhoSees(services.advising().whoSees(Area.PROJECTS), "projects.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Optional<ProjectId> ofIdea = ProjectsAddress.idea(address).flatMap(services.projects()::ofIdea);
        if (ofIdea.isPresent()) {
            event.forwardTo(ProjectsAddress.of(ofIdea.get()));
        } else if (ProjectsAddress.isList(address)) {
            showList(ProjectsAddress.read(address));
        } else {
            showBoard();
        }
    }

    /** What the cards do. */
    ProjectActs acts() {
        return acts;
    }

    private void narrow(ProjectQuery wanted) {
        var address = new Location(ProjectsAddress.PROJECTS, ProjectsAddress.write(wanted));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        showList(wanted);
    }

    private void showBoard() {
        Board found = services.projects().board();
        board.show(found);
        show(false, found.total(), false);
    }

    private void showList(ProjectQuery query) {
        int found = services.projects().count(query);
        filter.show(query);
        grid.show(query, found);
        count.setText(getTranslation("projects.count", found));
        show(true, found, query.narrows());
    }

    private void show(boolean list, int found, boolean narrowed) {
        boolean empty = found == 0 && !narrowed;
        tabs.show(list);
        tabs.setVisible(!empty);
        filter.setVisible(list && !empty);
        count.setVisible(list && found > 0);
        grid.setVisible(list && found > 0);
        board.setVisible(!list && !empty);
        nothing.setVisible(empty);
        none.setVisible(list && found == 0 && narrowed);
    }

    private void add() {
        new ProjectDialog("projects.new", ProjectData.of(""), true, data -> {
                    ProjectId id = services.projects().add(data);
                    UI.getCurrent().navigate(ProjectsAddress.of(id));
                })
                .open();
    }

    private void fromIdea() {
        new FromIdeaDialog(services).open();
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
