package app.trellis.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Experience;
import app.trellis.plan.Leave;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgrammeViewTest extends ViewTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    @Autowired
    private ProgrammeService programmes;

    @BeforeEach
    void adaHasAPlan() {
        people.actAs(people.student("Ada"));
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2025, 10, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.A_FEW));
    }

    @Test
    void withoutAProgrammeTheSetUpOpens() {
        people.actAs(people.student("Bob"));

        navigate("plan/programme", SetUpView.class);
    }

    @Test
    void leaveSaysWhatItMovesBeforeItIsSaved() {
        navigate(ProgrammeView.class);
        click("Add leave");
        enter(MARCH, JUNE);

        assertThat(paragraph("Your programme ends on 30 Jan 2031 instead of 30 Sep 2030: about 4 months later."))
                .isTrue();
        assertThat(paragraph(
                        "The switch to independence comes on 1 Oct 2027 instead of 1 Jun 2027: about 4 months later."))
                .isTrue();
        assertThat($(Details.class).single().getSummaryText()).endsWith("milestones move");
        assertThat(programme().leaves()).isEmpty();

        click("Save leave");
        assertThat(programme().leaves()).extracting(Leave::from).containsExactly(MARCH);
        assertThat($(Span.class).withText("1 Mar 2027 to 30 Jun 2027, 122 days").exists())
                .isTrue();
    }

    @Test
    void addedLeaveCanBeTakenBack() {
        navigate(ProgrammeView.class);
        click("Add leave");
        enter(MARCH, JUNE);
        click("Save leave");
        click("Undo");

        assertThat(programme().leaves()).isEmpty();
        assertThat(paragraph("No leave entered.")).isTrue();
    }

    @Test
    void leaveCanBeChangedAndTheChangeTakenBack() {
        programmes.addLeave(MARCH, JUNE);
        navigate(ProgrammeView.class);
        clickLabelled("Edit leave from 1 Mar 2027");
        enter(MARCH, MARCH);
        assertThat(paragraph("about 4 months earlier")).isTrue();
        click("Save leave");
        assertThat(programme().leaves()).extracting(Leave::to).containsExactly(MARCH);

        click("Undo");
        assertThat(programme().leaves()).extracting(Leave::to).containsExactly(JUNE);
    }

    @Test
    void removingLeaveSaysWhatMovesBackAndCanBeTakenBack() {
        programmes.addLeave(MARCH, JUNE);
        navigate(ProgrammeView.class);
        clickLabelled("Remove leave from 1 Mar 2027");
        assertThat(paragraph("about 4 months earlier")).isTrue();
        assertThat(programme().leaves()).hasSize(1);

        click("Remove this leave");
        assertThat(programme().leaves()).isEmpty();
        click("Undo");
        assertThat(programme().leaves()).extracting(Leave::from).containsExactly(MARCH);
    }

    @Test
    void whatIsRefusedIsSaidAtTheFieldAndNothingTypedIsLost() {
        programmes.addLeave(MARCH, JUNE);
        navigate(ProgrammeView.class);
        click("Add leave");
        enter(JUNE, JUNE);

        assertThat(to().isInvalid()).isTrue();
        assertThat(to().getErrorMessage()).startsWith("This overlaps");
        click("Save leave");
        assertThat(to().getValue()).isEqualTo(JUNE);
        assertThat(programme().leaves()).hasSize(1);
    }

    @Test
    void answersSayWhatTheyMoveBeforeTheyAreSaved() {
        navigate(ProgrammeView.class);
        assertThat($(Button.class).withText("Save changes").exists()).isFalse();

        experience("About a year");
        assertThat(
                        paragraph(
                                "The switch to independence comes on 1 Dec 2026 instead of 1 Jun 2027: about 6 months earlier."))
                .isTrue();
        assertThat(programme().experience()).isEqualTo(Experience.NONE);

        click("Save changes");
        assertThat(programme().experience()).isEqualTo(Experience.ABOUT_A_YEAR);
        click("Undo");
        assertThat(programme().experience()).isEqualTo(Experience.NONE);
    }

    @Test
    void discardedAnswersAreAsStored() {
        navigate(ProgrammeView.class);
        experience("About a year");
        click("Discard changes");

        assertThat($(RadioButtonGroup.class)
                        .withLabel("Research before the PhD")
                        .single()
                        .getValue())
                .isEqualTo(Experience.NONE);
        assertThat($(Button.class).withText("Save changes").exists()).isFalse();
    }

    @Test
    void savingLeaveKeepsAnswersThatAreBeingChanged() {
        navigate(ProgrammeView.class);
        experience("About a year");
        click("Add leave");
        enter(MARCH, JUNE);
        click("Save leave");

        assertThat($(RadioButtonGroup.class)
                        .withLabel("Research before the PhD")
                        .single()
                        .getValue())
                .isEqualTo(Experience.ABOUT_A_YEAR);
        assertThat(programme().experience()).isEqualTo(Experience.NONE);
        click("Save changes");
        assertThat(programme().experience()).isEqualTo(Experience.ABOUT_A_YEAR);
    }

    private Programme programme() {
        return programmes.find().orElseThrow();
    }

    private void enter(LocalDate first, LocalDate last) {
        test($(DatePicker.class).withLabel("First day of leave").single()).setValue(first);
        test(to()).setValue(last);
    }

    private DatePicker to() {
        return $(DatePicker.class).withLabel("Last day of leave").single();
    }

    @SuppressWarnings("unchecked")
    private void experience(String answer) {
        RadioButtonGroup<Object> group =
                $(RadioButtonGroup.class).withLabel("Research before the PhD").single();
        test(group).selectItem(answer);
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void clickLabelled(String label) {
        test($(Button.class).withAriaLabel(label).single()).click();
    }

    private boolean paragraph(String text) {
        return $(Paragraph.class).withTextContaining(text).exists();
    }
}
