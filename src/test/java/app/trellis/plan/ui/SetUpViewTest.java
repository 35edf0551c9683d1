package app.trellis.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.Role;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SetUpViewTest extends ViewTest {
    private static final LocalDate START = LocalDate.of(2025, 10, 1);

    @Autowired
    private ProgrammeService programmes;

    @BeforeEach
    void student() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void thePhasesShowAsSoonAsTheStartIsKnown() {
        navigate(SetUpView.class);
        assertThat(paragraph("Answer the questions")).isTrue();

        test(start()).setValue(START);

        assertThat($(Span.class).withText("Execution").exists()).isTrue();
        assertThat($(Span.class).withText("the main thing from June 2027").exists())
                .isTrue();
        assertThat(paragraph("After month 20 of progress: four months for each year (4 × 5 = 20)."))
                .isTrue();
        assertThat(paragraph("Your programme ends on 30 Sep 2030.")).isTrue();
        assertThat(programmes.find()).isEmpty();
    }

    @Test
    void thePhasesFollowEveryAnswer() {
        navigate(SetUpView.class);
        test(start()).setValue(START);
        answer("Research before the PhD", "About a year");
        answer("Pace", "Part time (about half)");

        assertThat(paragraph("After month 14 of progress, at half pace 28 calendar months: four months for each year"
                        + " (4 × 5 = 20), less 6 for your experience."))
                .isTrue();
    }

    @Test
    void anyLengthInMonthsIsPossible() {
        navigate(SetUpView.class);
        test(start()).setValue(START);
        test(length()).selectItem("Another length");
        test($(IntegerField.class).withLabel("Length in months").single()).setValue(45);

        assertThat(paragraph("Your programme ends on 30 Jun 2029.")).isTrue();
    }

    @Test
    void answeringAllCreatesThePlan() {
        navigate(SetUpView.class);
        test(start()).setValue(START);
        test(length()).selectItem("3.5 years");
        answer("Kind of research", "Mostly theory");
        answer("Does anyone near you work on safety?", "Nobody I know of");
        create();

        assertThat(programmes.find().orElseThrow().toData())
                .isEqualTo(new ProgrammeData(
                        START, 42, Pace.FULL_TIME, Experience.NONE, Profile.THEORY, SafetyNearby.NOBODY));
    }

    @Test
    void whatIsMissingIsMarkedAndNothingIsStored() {
        navigate(SetUpView.class);
        test(start()).setValue(START);
        create();

        assertThat(group("Kind of research").isInvalid()).isTrue();
        assertThat(group("Kind of research").getErrorMessage()).isEqualTo("Please answer this.");
        assertThat(programmes.find()).isEmpty();
    }

    @Test
    void aStartOutOfAllBoundsIsMarkedAtOnce() {
        navigate(SetUpView.class);
        test(start()).setValue(LocalDate.of(1925, 10, 1));

        assertThat(start().isInvalid()).isTrue();
        assertThat(start().getErrorMessage()).contains("more than 15 years ago");

        test(start()).setValue(START);
        assertThat(start().isInvalid()).isFalse();
    }

    @Test
    void whoHasAPlanIsSentToTheProgramme() {
        programmes.setUp(
                new ProgrammeData(START, 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.A_FEW));

        navigate("plan/setup", ProgrammeView.class);
    }

    @Test
    void itSpeaksGerman() {
        people.actAs(people.person("Jürgen", Role.STUDENT, Locale.GERMAN, ZoneId.of("Europe/Berlin")));
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(SetUpView.class);
        test($(DatePicker.class).withLabel("Erster Tag").single()).setValue(START);

        assertThat(paragraph("Nach Monat 20 des Fortschritts: vier Monate je Jahr (4 × 5 = 20)."))
                .isTrue();
    }

    private DatePicker start() {
        return $(DatePicker.class).withLabel("First day").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> length() {
        return $(Select.class).withAriaLabel("Length").single();
    }

    private RadioButtonGroup<?> group(String label) {
        return $(RadioButtonGroup.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private void answer(String question, String answer) {
        test((RadioButtonGroup<Object>) group(question)).selectItem(answer);
    }

    private void create() {
        test($(Button.class).withText("Create my plan").single()).click();
    }

    private boolean paragraph(String text) {
        return $(Paragraph.class).withTextContaining(text).exists();
    }
}
