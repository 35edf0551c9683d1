package app.trellis.wellbeing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.testing.ViewTest;
import app.trellis.wellbeing.ScoreScale;
import app.trellis.wellbeing.ScoreService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScorePanelTest extends ViewTest {

    @Autowired
    private ScoreService scores;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
        navigate(WellbeingView.class);
    }

    @Test
    void aSumIsShownAsTheIndexWithItsPublishedBandAndNoDiagnosis() {
        note(ScoreScale.WHO_5_SUM, 12);
        assertThat(shown()).contains("WHO-5: 48 of 100", "50 or less").doesNotContain("you are");
        assertThat(findInView(ScorePanel.class).single().getElement().getTextRecursively())
                .contains("It is no diagnosis");
    }

    @Test
    void aScoreNoSheetCanStateKeepsWhatWasTyped() {
        note(ScoreScale.PHQ_4_SUM, 13);
        assertThat(scores.list()).isEmpty();
        assertThat(value().getValue()).isEqualTo(13);
    }

    @Test
    void aDeletedScoreCanBeBroughtBack() {
        note(ScoreScale.PHQ_4_SUM, 7);
        test(findInView(Button.class)
                        .withAriaLabel("Delete the PHQ-4 score of 24 Nov 2026")
                        .single())
                .click();
        assertThat(scores.list()).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(shown()).contains("PHQ-4: 7 of 12", "“moderate”");
    }

    @SuppressWarnings("unchecked")
    private void note(ScoreScale scale, int score) {
        ((Select<ScoreScale>)
                        findInView(Select.class).withLabel("Questionnaire").single())
                .setValue(scale);
        value().setValue(score);
        test(findInView(Button.class).withText("Note score").single()).click();
    }

    private IntegerField value() {
        return findInView(IntegerField.class).withLabel("Score").single();
    }

    private String shown() {
        return findInView(ScoreItem.class).single().getElement().getTextRecursively();
    }
}
