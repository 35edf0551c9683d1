package app.trellis.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.report.AdvisorReportService;
import app.trellis.report.ReportField;
import app.trellis.report.ReportService;
import app.trellis.report.ReportState;
import app.trellis.shared.Edit;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportViewTest extends ReportScreenTest {

    private static final String CHANGES = "Changes to the plan: your words";

    @Autowired
    private ReportService reports;

    @Autowired
    private AdvisorReportService received;

    @Test
    void theYearThatIsAskedForIsFirstAndBegins() {
        open("report");
        assertThat(text()).contains("Year 1", "Due on 30 Sep 2026", "Year 2: 1 Oct 2026 to 30 Sep 2027", "only you");
        test(find(Button.class).withText("Begin the report of year 1").all().getFirst())
                .click();
        assertThat(reports.find(1).state()).isEqualTo(ReportState.DRAFT);
        assertThat(text()).contains("Annual report, year 1", "Draft");
    }

    @Test
    void withoutAProgrammeItSaysWhereToBegin() {
        people.actAs(people.student("Ben"));
        open("report");
        assertThat(find(Anchor.class).withText("Set up my programme").single().getHref())
                .isEqualTo("plan/setup");
    }

    @Test
    void aDraftIsSavedAsItIsTypedAndTakesOverWhatIsKnown() {
        given.draft();
        open("report/1");
        test(find(TextArea.class).withLabel(CHANGES).single()).setValue("Lies come first.");
        assertThat(stored(ReportField.CHANGES)).isEqualTo("Lies come first.");
        takeOver();
        assertThat(stored(ReportField.OBJECTIVES)).startsWith("| Objective |");
    }

    @Test
    void whatIsTypedIsNotOverwrittenByWhatIsKnown() {
        var id = given.draft();
        reports.write(id, ReportField.OBJECTIVES, new Edit("", "My own"));
        open("report/1");
        takeOver();
        assertThat(text()).contains("You have written something here.");
        press("Add it to mine");
        assertThat(stored(ReportField.OBJECTIVES)).startsWith("My own\n\n| Objective |");
    }

    @Test
    void handingOverFreezesItUntilItIsTakenBack() {
        given.draft();
        open("report/1");
        press("Hand to my advisors");
        assertThat(text()).contains("With your advisors", "Grace");
        assertThat(find(TextArea.class).withLabel(CHANGES).exists()).isFalse();
        assertThat(paper()).contains("The probe finds the topic.", "not signed");
        press("Take the report back");
        assertThat(find(TextArea.class).withLabel(CHANGES).exists()).isTrue();
    }

    @Test
    void whatAllHaveSignedStaysAndOpensANewVersion() {
        given.handedOver();
        given.view(grace, ada);
        people.actAs(ada);
        open("report/1");
        assertThat(paper()).contains("A good year.", "On course");
        test(find(TextArea.class).withLabel("Your reply").single()).setValue("Thank you");
        press("I have read this");
        assertThat(text()).contains("Signed. One signature is missing");
        people.actAs(grace);
        received.sign(ada, 1);
        people.actAs(ada);
        open("report");
        open("report/1");
        assertThat(text()).contains("Signed by all");
        assertThat(paper()).contains("Thank you", "Version 1, signed by all and locked on");
        press("Open a new version");
        assertThat(reports.find(1).version()).isEqualTo(2);
        open("report/1/versions");
        assertThat(text()).contains("Versions of the report of year 1");
        assertThat(paper()).contains("Thank you");
    }

    @Test
    void aYearThatIsNotBegunIsNotThere() {
        for (var path : new String[] {"report/1", "report/9", "report/nonsense"}) {
            open(path);
            assertThat(text()).contains("Nothing here");
        }
    }

    private void takeOver() {
        test(find(Button.class)
                        .withAriaLabel("Take over: Objectives for next year")
                        .single())
                .click();
    }

    private String stored(ReportField field) {
        return reports.find(1).content().text(field);
    }

    private String paper() {
        return find(Html.class).from(find(PaperPanel.class).single()).single().getInnerHtml();
    }
}
