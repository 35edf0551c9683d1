package app.trellis.impact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.impact.ApplicationId;
import app.trellis.impact.ApplicationItemService;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.ItemData;
import app.trellis.impact.ItemKind;
import app.trellis.impact.OpportunityFilter;
import app.trellis.impact.OpportunityId;
import app.trellis.impact.OpportunityService;
import app.trellis.plan.Experience;
import app.trellis.plan.Milestone;
import app.trellis.plan.Pace;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.testing.Statements;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class OpportunityViewTest extends ViewTest {

    @Autowired
    private OpportunityService opportunities;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private ApplicationItemService items;

    @BeforeEach
    void adaHasAProgramme() {
        people.actAs(people.student("Ada"));
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2026, 9, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
    }

    @Test
    void aNoteIsKeptAndWhatIsHiddenLeavesTheListsUntilItIsShownAgain() {
        open("iclr");
        test(find(TextArea.class).withLabel("My note").single()).setValue("Ask Sam about it");
        test(find(Button.class).withText("Save my note").single()).click();
        assertThat(find(TextArea.class).withLabel("My note").single().getValue())
                .isEqualTo("Ask Sam about it");
        int all = opportunities.count(OpportunityFilter.EVERYTHING);
        test(find(Button.class).withText("Hide it from my lists").single()).click();
        assertThat(opportunities.count(OpportunityFilter.EVERYTHING)).isEqualTo(all - 1);
        test(find(Button.class).withText("Show it on my lists again").single()).click();
        assertThat(opportunities.count(OpportunityFilter.EVERYTHING)).isEqualTo(all);
        assertThat(find(TextArea.class).withLabel("My note").single().getValue())
                .isEqualTo("Ask Sam about it");
    }

    @Test
    void saysWhenHowSureAndWhereFrom() {
        open("iclr");

        assertThat(find(H1.class).single().getText()).isEqualTo("ICLR");
        assertThat(find(ListItem.class)
                        .withText("Paper: 25 Sep 2026, 23:59 AoE (26 Sep 2026, 13:59 CEST for you), passed")
                        .exists())
                .isTrue();
        assertThat(find(Paragraph.class)
                        .withTextContaining("Last checked 2 Oct 2026.")
                        .exists())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-thing", "Not_An_Id"})
    void anUnknownOpportunityIsNotFound(String id) {
        navigate("opportunities/" + id, Component.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
    }

    @Test
    void theNextDeadlineIsOfferedForThePlan() {
        open("usenix-security");
        click("Add to my plan");
        assertThat(find(TextField.class).withLabel("Title").single().getValue())
                .isEqualTo("Submit to USENIX Security 2027");
        assertThat(date().getValue()).isEqualTo(LocalDate.of(2027, 1, 19));

        save();

        assertThat(plans.plan().milestones()).extracting(Milestone::title).contains("Submit to USENIX Security 2027");
        assertThat(find(Dialog.class).exists()).isFalse();
        click("Undo");
        assertThat(plans.plan().milestones())
                .extracting(Milestone::title)
                .doesNotContain("Submit to USENIX Security 2027");
    }

    @Test
    void withoutADeadlineADateIsAskedForInWords() {
        open("facct");
        click("Add to my plan");
        assertThat(date().getValue()).isNull();
        assertThat(date().getHelperText()).contains("usually closes in January");

        save();
        assertThat(date().isInvalid()).isTrue();

        test(date()).setValue(LocalDate.of(2027, 1, 5));
        save();
        assertThat(plans.plan().milestones()).extracting(Milestone::title).contains("Visit ACM FAccT");
    }

    @Test
    void attendingAsksForANoteThatMakesItCount() {
        open("lisa");
        test(state()).selectItem("Attended");
        test(find(TextArea.class).withLabel("What came of it?").single()).setValue("Met the evaluations team");
        click("Save note");

        assertThat(opportunities.get(new OpportunityId("lisa")).application())
                .get()
                .satisfies(application -> assertThat(application.isEvidence()).isTrue());
    }

    @Test
    void everyStepCanBeTakenBack() {
        open("lisa");
        test(state()).selectItem("Applied");
        assertThat(opportunities.applications())
                .singleElement()
                .satisfies(application -> assertThat(application.state()).isEqualTo(ApplicationState.APPLIED));

        click("Undo");

        assertThat(opportunities.applications()).isEmpty();
        assertThat(state().getValue()).isNull();
    }

    @Test
    void whatAnApplicationNeedsIsListedTickedRemovedAndTakenBack() {
        open("lisa");
        assertThat(find(H3.class).withText("What it needs").exists()).isFalse();
        test(state()).selectItem("Applying");

        click("Add to the list");
        test(kind()).selectItem("Letter");
        test(find(TextField.class).withLabel("What is it?").single()).setValue("Recommendation");
        click("Add");
        assertThat(find(Paragraph.class)
                        .withText("Say of whom you ask the letter.")
                        .exists())
                .isTrue();
        test(find(TextField.class).withLabel("Of whom do you ask it?").single()).setValue("Ingrid");
        click("Add");
        assertThat(find(Span.class).withText("Letter, asked of Ingrid").exists())
                .isTrue();
        assertThat(find(Paragraph.class).withText("1 of 1 still open.").exists())
                .isTrue();

        test(box()).click();
        assertThat(find(Span.class)
                        .withText("Letter, asked of Ingrid · done 24 Nov 2026")
                        .exists())
                .isTrue();
        assertThat(find(Paragraph.class).withText("Everything is there.").exists())
                .isTrue();

        click("Remove");
        assertThat(find(Checkbox.class).withLabel("Recommendation").exists()).isFalse();
        undoLast();
        assertThat(box().getValue()).isTrue();
    }

    @Test
    void afterwardsTheListIsOnlyRead() {
        open("lisa");
        test(state()).selectItem("Applying");
        click("Add to the list");
        test(find(TextField.class).withLabel("What is it?").single()).setValue("CV");
        click("Add");

        test(state()).selectItem("Applied");

        assertThat(find(Checkbox.class).withLabel("CV").single().isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Add to the list").exists()).isFalse();
        assertThat(find(Button.class).withText("Remove").exists()).isFalse();
    }

    @Test
    void theListCostsTheSameHoweverLongItIs() {
        OpportunityId lisa = new OpportunityId("lisa");
        ApplicationId application =
                applications.setState(lisa, ApplicationState.APPLYING).id();
        items.add(application, new ItemData(ItemKind.TASK, "First", "", null));
        open("lisa");
        int one = Statements.count(() -> open("lisa"));
        for (int number = 0; number < 9; number++) {
            items.add(application, new ItemData(ItemKind.TASK, "More " + number, "", null));
        }
        assertThat(Statements.count(() -> open("lisa"))).isEqualTo(one);
    }

    private Checkbox box() {
        return find(Checkbox.class).withLabel("Recommendation").single();
    }

    private void undoLast() {
        test(find(Button.class).withText("Undo").all().getLast()).click();
    }

    @SuppressWarnings("unchecked")
    private Select<ItemKind> kind() {
        return find(Select.class).withLabel("Kind").single();
    }

    private void open(String id) {
        navigate("opportunities/" + id, OpportunityView.class);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void save() {
        test(find(Button.class)
                        .withText("Add to my plan")
                        .from(find(Dialog.class).single())
                        .single())
                .click();
    }

    private DatePicker date() {
        return find(DatePicker.class).withLabel("Date to aim for").single();
    }

    @SuppressWarnings("unchecked")
    private Select<ApplicationState> state() {
        return find(Select.class).withLabel("How far are you?").single();
    }
}
