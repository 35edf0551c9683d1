package app.trellis.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.report.Outcome;
import app.trellis.report.OutcomeService;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OutcomesViewTest extends ViewTest {

    @Autowired
    private OutcomeService outcomes;

    @BeforeEach
    void rootAtTheScale() {
        people.actAs(people.administrator("Root"));
        navigate(OutcomesView.class);
    }

    @Test
    void aStepIsAddedInBothLanguagesAndTakenBack() {
        press("Add a step");
        test(find(TextField.class).withLabel("In English").single()).setValue("Outstanding");
        press("Add");
        assertThat(words()).doesNotContain("Outstanding");
        test(find(TextField.class).withLabel("In German").single()).setValue("Herausragend");
        press("Add");
        assertThat(words()).endsWith("Outstanding");
        press("Undo");
        assertThat(words()).doesNotContain("Outstanding");
    }

    @Test
    void aStepMovesIsRenamedAndComesBackToItsPlaceOnceRemoved() {
        var before = words();
        label("Down: On course");
        assertThat(words().get(1)).isEqualTo("On course");
        label("Up: On course");
        label("Rename: On course");
        test(find(TextField.class).withLabel("In English").single()).setValue("Well on course");
        press("Rename");
        assertThat(words().getFirst()).isEqualTo("Well on course");
        press("Undo");
        label("Delete: On course");
        assertThat(words()).hasSize(3);
        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(words()).isEqualTo(before);
    }

    private List<String> words() {
        return outcomes.all().stream()
                .map(Outcome::label)
                .map(it -> it.english())
                .toList();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
    }

    private void label(String label) {
        test(find(Button.class).withAriaLabel(label).single()).click();
    }
}
