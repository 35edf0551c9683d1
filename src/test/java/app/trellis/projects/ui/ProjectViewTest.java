package app.trellis.projects.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.projects.DecisionKind;
import app.trellis.projects.DecisionService;
import app.trellis.projects.OutputData;
import app.trellis.projects.OutputService;
import app.trellis.projects.OutputState;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectDates;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectService;
import app.trellis.projects.ProjectState;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProjectViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ProjectService projects;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private OutputService outputs;

    private ProjectId id = ProjectId.create();

    @BeforeEach
    void adaHasAProject() {
        people.actAs(people.student("Ada"));
        id = projects.add(ProjectData.of("One probe").withDates(ProjectDates.startedOn(TODAY.minusDays(9))));
        UI.getCurrent().navigate(ProjectsAddress.of(id));
    }

    @Test
    void aFirstTestIsNotedAndTakenBack() {
        press("First test done today");
        assertThat(projects.find(id).daysToFirstTest()).hasValue(9);
        press("Undo");
        assertThat(projects.find(id).daysToFirstTest()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aStopAsksForALessonAndClosesTheProject() {
        press("Note a decision");
        find(RadioButtonGroup.class).single().setValue(DecisionKind.STOP);
        test(find(TextArea.class).withCaption("Why").single()).setValue("No effect");
        press("Keep the decision");
        assertThat(projects.find(id).state()).isEqualTo(ProjectState.RUNNING);
        assertThat(find(TextArea.class).withCaption("Why").single().getValue()).isEqualTo("No effect");
        test(find(TextArea.class).withCaption("What you learned").single()).setValue("Ask first");
        press("Keep the decision");
        assertThat(projects.find(id).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(find(Paragraph.class).withText("Ask first").exists()).isTrue();
        press("Undo");
        assertThat(projects.find(id).state()).isEqualTo(ProjectState.RUNNING);
        assertThat(decisions.list(id)).isEmpty();
    }

    @Test
    void anOutputIsAddedAndShown() {
        press("Add an output");
        test(find(TextField.class).withCaption("Title").single()).setValue("A paper");
        press("Save");
        assertThat(find(H3.class).withText("A paper").exists()).isTrue();
        assertThat(find(Span.class).withText("Drafting").exists()).isTrue();
        var paper = outputs.list(id).getFirst().id();
        outputs.step(paper, OutputState.SUBMITTED, TODAY);
        UI.getCurrent().navigate(OutputsView.class);
        assertThat(find(Span.class).withText("Submitted").exists()).isTrue();
    }

    @Test
    void aProjectIsRemovedAndComesBack() {
        outputs.add(id, OutputData.of("A paper"));
        test(find(Button.class).withText("Remove").all().getFirst()).click();
        assertThat(projects.count(ProjectQuery.ALL)).isZero();
        press("Undo");
        assertThat(find(H1.class).single().getText()).isEqualTo("One probe");
        assertThat(outputs.list(id)).hasSize(1);
    }

    @Test
    void itSaysWhoCanSeeIt() {
        assertThat(find(Span.class).withText("Only you can see this.").exists()).isTrue();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
    }
}
