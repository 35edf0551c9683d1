package app.trellis.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.report.AdvisorReportService;
import app.trellis.report.Outcome;
import app.trellis.report.OutcomeService;
import app.trellis.shared.NotFound;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StudentReportViewTest extends ReportScreenTest {

    @Autowired
    private AdvisorReportService received;

    @Autowired
    private OutcomeService outcomes;

    @Test
    void beforeItIsHandedOverNothingIsTold() {
        given.draft();
        people.actAs(grace);
        open(address());
        assertThat(text()).contains("No report is with you").doesNotContain("probe");
    }

    @Test
    void anAdvisorWritesAViewShowsItAndSigns() {
        given.handedOver();
        people.actAs(grace);
        open(address());
        press("Show my view");
        assertThat(received.find(ada, 1).given())
                .as("refused while it is empty")
                .isFalse();
        test(find(TextArea.class).withLabel("Your view of the year").single()).setValue("A good year.");
        choose(outcomes.choices().get(1));
        press("Show my view");
        assertThat(received.find(ada, 1).given()).isTrue();
        press("I have read this");
        assertThat(text()).contains("Signed. One signature is missing");
        press("Take my signature back");
        press("Take my view back");
        assertThat(received.find(ada, 1).given()).isFalse();
    }

    @Test
    void anOpenPageIsRefusedAtTheNextClickOnceTheRelationEnded() {
        given.handedOver();
        people.actAs(grace);
        open(address());
        people.endAdvising(grace, ada);
        people.actAs(grace);
        var show = find(Button.class).withText("Show my view").single();
        assertThatThrownBy(() -> test(show).click()).isInstanceOf(NotFound.class);
        open(address());
        assertThat(text()).contains("Nothing here").doesNotContain("Ada");
    }

    @SuppressWarnings("unchecked") // the group holds nothing else
    private void choose(Outcome outcome) {
        RadioButtonGroup<Outcome> group = find(RadioButtonGroup.class).single();
        test(group).selectItem(outcome.label().english());
    }

    private String address() {
        return "students/" + ada.value() + "/report";
    }
}
