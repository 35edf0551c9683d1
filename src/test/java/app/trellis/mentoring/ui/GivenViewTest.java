package app.trellis.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.mentoring.Given;
import app.trellis.mentoring.GivenData;
import app.trellis.mentoring.GivenService;
import app.trellis.plan.Evidence;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.ui.EmptyState;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GivenViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final GivenData LENA = new GivenData(TODAY, "Lena", 45, "Her first ablation");
    private static final String WHOM = "Whom did you help?";

    @Autowired
    private GivenService given;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @BeforeEach
    void adaIsAStudent() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void anEmptyLogSaysWhatItIsFor() {
        navigate(GivenView.class);
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void whatIsLoggedIsListedAndAddedUp() {
        navigate(GivenView.class);
        click("Log it");
        assertThat(field(WHOM).isInvalid()).isTrue();
        field(WHOM).setValue("Lena");
        find(IntegerField.class).single().setValue(40);
        field("What was it about? (optional)").setValue("Her first ablation");
        click("Log it");
        assertThat(given.list(0, 9))
                .extracting(Given::data)
                .containsExactly(new GivenData(TODAY, "Lena", 40, "Her first ablation"));
        assertThat(text()).contains("Lena, 40 minutes, 24 Nov 2026", "Once so far, 40 minutes, one person.", "Q4 2026");
        assertThat(field(WHOM).getValue()).isEmpty();
        click("Undo");
        assertThat(given.sums().isEmpty()).isTrue();
    }

    @Test
    void anEntryIsCorrectedInADialog() {
        given.log(LENA);
        navigate(GivenView.class);
        click("Correct");
        find(TextField.class).all().stream()
                .filter(each -> each.getValue().equals("Lena"))
                .forEach(each -> each.setValue("Lena B."));
        click("Save");
        assertThat(text()).contains("Lena B., 45 minutes");
        click("Undo");
        assertThat(given.list(0, 9)).extracting(Given::data).containsExactly(LENA);
    }

    @Test
    void aRemovalIsUndone() {
        given.log(LENA);
        navigate(GivenView.class);
        click("Remove");
        assertThat(given.sums().isEmpty()).isTrue();
        click("Undo");
        assertThat(text()).contains("Lena, 45 minutes");
    }

    @Test
    void itIsOfferedToThePlanAndStandsThereOnce() {
        programmes.setUp(new ProgrammeData(
                TODAY.minusYears(3), 60, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.A_FEW));
        given.log(LENA);
        navigate(GivenView.class);
        click("Add as evidence");
        var milestone = given.milestone().orElseThrow();
        assertThat(milestone.evidence())
                .extracting(Evidence::note)
                .containsExactly("Mentoring given: once, 45 minutes, one person, 24 Nov 2026 to 24 Nov 2026.");
        assertThat(text()).contains("It stands there as it is now.");
        click("Undo");
        assertThat(plans.get(milestone.id()).evidence()).isEmpty();
        assertThat(find(Button.class).withText("Add as evidence").all()).hasSize(1);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}
