package app.trellis.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Phase;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestoneEditorTest extends PlanScreenTest {

    @Test
    void aLinkOpensTheMilestoneItNames() {
        setUp();
        var milestone = first(Phase.AMBITION);
        open("milestone=" + milestone.id().value());

        assertThat($(TextField.class).withLabel("Title").single().getValue()).isEqualTo(milestone.title());
        assertThat($(TextField.class).withLabel("Link").exists()).isTrue();
    }

    @Test
    void aMilestoneOfSomebodyElseDoesNotExist() {
        setUp();
        var foreign = first(Phase.AMBITION);
        people.actAs(people.student("Emmy"));
        setUp();

        open("milestone=" + foreign.id().value());

        assertThat($(TextField.class).withLabel("Title").exists()).isFalse();
    }

    @Test
    void savingChangesTheWordsAndCanBeTakenBack() {
        setUp();
        var milestone = first(Phase.EXECUTION);
        open("milestone=" + milestone.id().value());

        test($(TextField.class).withLabel("Title").single()).setValue("Rebuild a result with Sam");
        test($(Button.class).withText("Save").single()).click();
        assertThat(titles()).contains("Rebuild a result with Sam");

        test($(Button.class).withText("Undo").single()).click();
        assertThat(titles()).contains(milestone.title()).doesNotContain("Rebuild a result with Sam");
    }

    @Test
    void aRefusedSaveKeepsWhatWasTypedAndSaysWhyAtTheField() {
        setUp();
        open("milestone=new&phase=generation");

        test($(TextField.class).withLabel("Title").single()).setValue("A reading week");
        test($(Button.class).withText("Save").single()).click();

        var date = $(DatePicker.class).withLabel("Date").single();
        assertThat(date.isInvalid()).isTrue();
        assertThat(date.getErrorMessage()).isEqualTo("Please choose a date.");
        assertThat($(TextField.class).withLabel("Title").single().getValue()).isEqualTo("A reading week");

        test(date).setValue(LocalDate.of(2027, 3, 1));
        test($(Button.class).withText("Save").single()).click();
        assertThat(titles()).contains("A reading week");
    }
}
