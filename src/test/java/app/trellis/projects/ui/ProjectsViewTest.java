package app.trellis.projects.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaService;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectDates;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectOrder;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectService;
import app.trellis.projects.ProjectState;
import app.trellis.projects.ProjectStateService;
import app.trellis.projects.ProjectSummary;
import app.trellis.testing.Statements;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProjectsViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ProjectService projects;

    @Autowired
    private ProjectStateService states;

    @Autowired
    private IdeaService ideas;

    private AccountId ada;

    @BeforeEach
    void ada() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void anEmptyBoardTeachesAndOffersTheFirst() {
        navigate(ProjectsView.class);
        assertThat(says("No project yet")).isTrue();
        test(find(Button.class).withText("New project").all().getFirst()).click();
        test(find(TextField.class).withCaption("Title").single()).setValue("One probe");
        press("Save");
        assertThat(find(H1.class).single().getText()).isEqualTo("One probe");
        assertThat(projects.count(ProjectQuery.ALL)).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        navigate(ProjectsView.class);
        test(find(Button.class).withText("New project").all().getFirst()).click();
        test(find(TextArea.class).withCaption("Summary").single()).setValue("Why and how");
        press("Save");
        assertThat(says("A project needs a title.")).isTrue();
        assertThat(find(TextArea.class).withCaption("Summary").single().getValue())
                .isEqualTo("Why and how");
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void aCardMovesAndTheMoveIsTakenBack() {
        var id = projects.add(ProjectData.of("One"));
        navigate(ProjectsView.class);
        acts().move(id, ProjectState.RUNNING);
        assertThat(state(id)).isEqualTo(ProjectState.RUNNING);
        press("Undo");
        assertThat(state(id)).isEqualTo(ProjectState.PLANNED);
        acts().move(id, ProjectState.PLANNED);
        assertThat(state(id)).isEqualTo(ProjectState.PLANNED);
    }

    @Test
    void closingACardAsksForALesson() {
        var id = projects.add(started("One"));
        navigate(ProjectsView.class);
        acts().move(id, ProjectState.CLOSED);
        assertThat(state(id)).isEqualTo(ProjectState.RUNNING);
        test(find(Button.class).withText("Close project").single()).click();
        assertThat(says("One sentence on what you learned, please.")).isTrue();
        test(find(TextArea.class).withCaption("What you learned").single()).setValue("Ask first");
        test(find(Button.class).withText("Close project").single()).click();
        assertThat(state(id)).isEqualTo(ProjectState.CLOSED);
        press("Undo");
        assertThat(state(id)).isEqualTo(ProjectState.RUNNING);
    }

    @Test
    void theAddressNarrowsAndOrdersTheList() {
        projects.add(started("First"));
        projects.add(ProjectData.of("Second"));
        go("show=list&state=running&order=title");
        assertThat(rows()).extracting(ProjectSummary::title).containsExactly("First");
        var read = ProjectsAddress.read(ProjectsAddress.write(
                new ProjectQuery("a b", Set.of(ProjectState.PAUSED), null, null, ProjectOrder.STARTED, true)));
        assertThat(read.text()).isEqualTo("a b");
        assertThat(read.states()).containsExactly(ProjectState.PAUSED);
        assertThat(read.order()).isEqualTo(ProjectOrder.STARTED);
        assertThat(read.descending()).isTrue();
        go("show=list&text=nothing");
        assertThat(says("No project matches")).isTrue();
    }

    @Test
    void anIdeaLeadsToItsProject() {
        var idea = ideas.capture(IdeaData.of("Probe"));
        states.begin(idea);
        go("idea=" + idea.value());
        assertThat(find(H1.class).single().getText()).isEqualTo("Probe");
    }

    @Test
    void boardAndListCostAsManyStatementsForManyAsForFew() {
        projects.add(started("One"));
        int board = Statements.count(() -> navigate(ProjectsView.class));
        int list = Statements.count(() -> go("show=list"));
        for (int n = 0; n < 60; n++) {
            projects.add(started("More " + n));
        }
        assertThat(Statements.count(() -> navigate(ProjectsView.class))).isLessThanOrEqualTo(board);
        assertThat(Statements.count(() -> go("show=list"))).isEqualTo(list);
    }

    private static void go(String query) {
        UI.getCurrent().navigate("projects", QueryParameters.fromString(query));
    }

    private ProjectActs acts() {
        return find(ProjectsView.class).single().acts();
    }

    private ProjectState state(ProjectId id) {
        return projects.find(id).state();
    }

    private List<ProjectSummary> rows() {
        return find(ProjectGrid.class)
                .single()
                .getDataProvider()
                .fetch(new Query<>(0, 20, List.of(), null, null))
                .toList();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
    }

    private boolean says(String words) {
        return find(Paragraph.class).withTextContaining(words).exists();
    }

    private static ProjectData started(String title) {
        return ProjectData.of(title).withDates(ProjectDates.startedOn(TODAY.minusDays(9)));
    }
}
