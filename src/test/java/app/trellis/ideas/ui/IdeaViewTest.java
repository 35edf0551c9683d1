package app.trellis.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaState;
import app.trellis.ideas.IdeaStateService;
import app.trellis.ideas.ProposalSection;
import app.trellis.ideas.ProposalService;
import app.trellis.shared.Edit;
import app.trellis.testing.Statements;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IdeaViewTest extends ViewTest {

    @Autowired
    private IdeaService ideas;

    @Autowired
    private IdeaStateService states;

    @Autowired
    private ProposalService proposals;

    private IdeaId idea = IdeaId.create();

    @BeforeEach
    void adaHasAnIdea() {
        people.actAs(people.student("Ada"));
        idea = ideas.capture(IdeaData.of("Probe for lies"));
    }

    @Test
    void aProposalIsSavedAsItIsTyped() {
        open("");
        test(area("Problem")).setValue("Models lie");
        assertThat(proposals.find(idea).part(ProposalSection.PROBLEM)).isEqualTo("Models lie");
        assertThat(shown("Before you ask for feedback, write the theory of change. "
                        + "It is what safety researchers are asked about."))
                .isTrue();
        test(area("Theory of change")).setValue("Labs check first");
        assertThat(shown("Before you ask for feedback, write the theory of change. "
                        + "It is what safety researchers are asked about."))
                .isFalse();
    }

    @Test
    void muchWrittenAndSeenByNobodyIsSaidOnce() {
        open("");
        test(area("Approach")).setValue("word ".repeat(260));
        Button seen = find(Button.class).withText("Somebody has seen it").single();
        test(seen).click();
        assertThat(ideas.find(idea).wasShown()).isTrue();
        open("");
        assertThat(find(Button.class).withText("Somebody has seen it").exists()).isFalse();
    }

    @Test
    void aVersionIsKeptAndCompared() {
        proposals.write(idea, ProposalSection.PROBLEM, new Edit("", "Models lie often"));
        open("");
        test(find(Button.class).withText("Keep this version").single()).click();
        proposals.write(idea, ProposalSection.APPROACH, new Edit("", "Ask twice"));

        open("/versions");

        assertThat(find(H2.class).withText("Problem").exists()).isTrue();
        assertThat(find(Paragraph.class).withText("The same in both.").all()).hasSize(1);
        assertThat(shown("Models lie often")).isTrue();
        assertThat(shown("Ask twice")).as("what differs stands in a table").isFalse();
    }

    @Test
    void filteringOutAsksForAReasonAndIsTakenBack() {
        open("");
        test(find(Button.class).withText("Filter out").single()).click();
        test(find(TextArea.class).withLabel("Why?").single()).setValue("Done elsewhere");
        test(find(Button.class).withText("Filter out").all().getLast()).click();
        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.FILTERED_OUT);

        test(find(Button.class).withText("Bring back").single()).click();

        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.CAPTURED);
    }

    @Test
    void lineAndTagsAreChangedInPlace() {
        open("");
        test(find(TextField.class).withLabel("In a line").single()).setValue("Probe for honesty");
        test(find(TextField.class).withLabel("Tags").single()).setValue("#Probes, evals");
        assertThat(ideas.find(idea).line()).isEqualTo("Probe for honesty");
        assertThat(ideas.find(idea).tags()).containsExactly("evals", "probes");
        assertThat(find(H1.class).withText("Probe for honesty").exists()).isTrue();
    }

    @Test
    void aFrameBeginsADatedPartOfTheNotes() {
        ideas.note(idea, new Edit("", "Look at layer nine"));
        open("");
        test(find(Button.class).withText("Skeptic’s view").single()).click();
        test(find(Button.class).withText("Who else").single()).click();
        assertThat(area("Your notes").isVisible()).isTrue();
        assertThat(ideas.find(idea).notes())
                .startsWith("Look at layer nine\n\n### Skeptic’s view, 24 Nov 2026\n\n*What would somebody say")
                .contains("\n\n### Who else, 24 Nov 2026\n\n");
    }

    @Test
    void aStrongerVersionIsShown() {
        ideas.strengthen(idea, "Probe *before* the answer");
        open("");
        assertThat(find(H2.class).withText("A stronger version").exists()).isTrue();
    }

    @Test
    void thePrintViewHoldsWhatIsWritten() {
        proposals.write(idea, ProposalSection.PROBLEM, new Edit("", "Models lie"));
        open("/print");
        assertThat(find(H2.class).withText("Problem").exists()).isTrue();
        assertThat(find(H2.class).withText("Approach").exists()).isFalse();
    }

    @Test
    void theScreenTakesTheSameFewStatementsHoweverMuchIsWritten() {
        open("");
        int before = Statements.count(() -> open(""));
        for (int n = 0; n < 5; n++) {
            ideas.strengthen(idea, "Stronger " + n);
        }
        states.filterOut(idea, "No");
        assertThat(Statements.count(() -> open(""))).isLessThanOrEqualTo(before).isLessThanOrEqualTo(15);
    }

    private boolean shown(String paragraph) {
        return find(Paragraph.class).withText(paragraph).exists();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void open(String below) {
        UI.getCurrent().navigate("settings");
        UI.getCurrent().navigate("ideas/" + idea.value() + below);
    }
}
