package app.trellis.predictions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.predictions.PredictionData;
import app.trellis.predictions.PredictionId;
import app.trellis.predictions.PredictionKind;
import app.trellis.predictions.PredictionQuery;
import app.trellis.predictions.PredictionService;
import app.trellis.predictions.PredictionState;
import app.trellis.predictions.PredictionSummary;
import app.trellis.predictions.Resolution;
import app.trellis.testing.Statements;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PredictionsViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private PredictionService predictions;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void anEmptyScreenTeachesAndOffersTheFirst() {
        navigate(PredictionsView.class);
        assertThat(says("No predictions yet")).isTrue();
        assertThat(find(PredictionList.class).exists()).isFalse();
    }

    @Test
    void aPredictionIsMadeWithAdviceOnItsWording() {
        navigate(PredictionsView.class);
        test(find(Button.class).withText("New prediction").all().getFirst()).click();
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2027, 5, 24));
        var statement = find(TextArea.class).single();
        test(statement).setValue("The probe will soon hold");
        assertThat(find(ListItem.class).withTextContaining("never comes due").exists())
                .isTrue();
        test(statement).setValue("The probe reaches 0.9 on new models");
        assertThat(find(ListItem.class).withTextContaining("never comes due").exists())
                .isFalse();
        test(find(IntegerField.class).single()).setValue(85);
        assertThat(find(RangeInput.class).single().getValue()).isEqualTo(85);
        press("Keep prediction");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(rows(PredictionState.OPEN))
                .singleElement()
                .extracting(PredictionSummary::last)
                .isEqualTo(85);
        press("Undo");
        assertThat(predictions.counts().isEmpty()).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        navigate(PredictionsView.class);
        test(find(Button.class).withText("New prediction").all().getFirst()).click();
        test(find(IntegerField.class).single()).setValue(30);
        press("Keep prediction");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(30);
    }

    @Test
    void theEndsOfTheScaleAreAllowedAndQuestioned() {
        navigate("predictions", Map.of("new", ""));
        test(find(IntegerField.class).single()).setValue(100);
        assertThat(says("100 % says that nothing could surprise you")).isTrue();
        test(find(TextArea.class).single()).setValue("The probe reaches 0.9 on new models");
        press("Keep prediction");
        assertThat(rows(PredictionState.OPEN))
                .singleElement()
                .extracting(PredictionSummary::last)
                .isEqualTo(100);
    }

    @Test
    void whatIsDueComesFirstAndIsResolvedWithALesson() {
        predict("Later", PredictionKind.OUTCOME, 50, 9);
        predict("Now", PredictionKind.OUTCOME, 50, 0);
        navigate(PredictionsView.class);
        assertThat(shown()).containsExactly("Now");
        act("RESOLVE");
        press("Save");
        assertThat(resolution().isInvalid()).isTrue();
        resolution().setValue(Resolution.NO);
        test(find(TextField.class).withLabel("What do you take from it?").single())
                .setValue("Ask sooner");
        press("Save");

        assertThat(rows(PredictionState.RESOLVED))
                .singleElement()
                .extracting(PredictionSummary::lesson)
                .isEqualTo("Ask sooner");
        assertThat(says("Brier score 0.25 from one prediction")).isTrue();
        press("Undo");
        assertThat(predictions.counts().due()).isEqualTo(1);
    }

    @Test
    void aNewProbabilityKeepsTheOldOne() {
        var id = predict("Now", PredictionKind.OUTCOME, 50, 3);
        navigate(PredictionsView.class);
        act("UPDATE");
        test(find(IntegerField.class).single()).setValue(20);
        press("Save");
        assertThat(predictions.find(id).forecasts()).hasSize(2);
        assertThat(predictions.find(id).first()).isEqualTo(50);
    }

    @Test
    void deletingAndOpeningAgainCanBeTakenBack() {
        var id = resolved("Done", PredictionKind.OUTCOME, 70, Resolution.YES);
        navigate("predictions", Map.of("show", "resolved"));
        act("REOPEN");
        assertThat(predictions.find(id).isResolved()).isFalse();
        press("Undo");
        assertThat(predictions.find(id).isResolved()).isTrue();
        act("DELETE");
        assertThat(predictions.counts().isEmpty()).isTrue();
        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(predictions.find(id).isResolved()).isTrue();
    }

    @Test
    void theKindsHaveScoresOfTheirOwnAndATenthShowsItsPredictions() {
        resolved("Worked", PredictionKind.OUTCOME, 70, Resolution.YES);
        resolved("Failed", PredictionKind.OUTCOME, 75, Resolution.NO);
        resolved("Sure", PredictionKind.OUTCOME, 95, Resolution.YES);
        resolved("Mattered", PredictionKind.IMPACT, 70, Resolution.YES);
        navigate(PredictionsView.class);
        assertThat(says("Brier score 0.22 from 3 predictions")).isTrue();
        assertThat(says("Brier score 0.09 from one prediction")).isTrue();
        assertThat(find(CalibrationChart.class).all()).hasSize(2);
        test(find(Button.class).withText("70–79 %").all().getFirst()).click();
        assertThat(shown()).containsExactlyInAnyOrder("Worked", "Failed");
        assertThat(says("Given 70 to 79 % at first, and resolved as yes or no: 2"))
                .isTrue();
        press("Show all resolved");
        assertThat(shown()).containsExactlyInAnyOrder("Worked", "Failed", "Sure");
    }

    @Test
    void theAddressIsTheState() {
        predict("Later", PredictionKind.OUTCOME, 50, 9);
        predict("Much later", PredictionKind.IMPACT, 50, 9);
        navigate("predictions", Map.of("show", "open", "kind", "impact", "tenth", "x"));
        assertThat(shown()).containsExactly("Much later");
        assertThat(find(RouterLink.class)
                        .withText("Open (2)")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void statementsDoNotGrow() {
        predict("First", PredictionKind.OUTCOME, 50, 3);
        int few = Statements.count(() -> navigate(PredictionsView.class));
        for (int n = 0; n < 40; n++) {
            resolved("No " + n, PredictionKind.OUTCOME, n, Resolution.YES);
            predict("No " + n, PredictionKind.OUTCOME, n, 3);
        }
        assertThat(Statements.count(() -> navigate(PredictionsView.class))).isEqualTo(few);
    }

    private void navigate(String route, Map<String, String> parameters) {
        UI.getCurrent().navigate(route, QueryParameters.simple(parameters));
    }

    private List<String> shown() {
        return find(PredictionList.class)
                .single()
                .getDataProvider()
                .fetch(new Query<>(0, 25, List.of(), null, null))
                .map(PredictionSummary::statement)
                .toList();
    }

    private void act(String act) {
        var list = find(PredictionList.class).single();
        list.choose(
                list.getDataProvider()
                        .fetch(new Query<>(0, 25, List.of(), null, null))
                        .findFirst()
                        .orElseThrow(),
                act);
    }

    private List<PredictionSummary> rows(PredictionState state) {
        return predictions.page(PredictionQuery.of(state), 0, 25).rows();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Resolution> resolution() {
        return find(RadioButtonGroup.class).withLabel("It happened").single();
    }

    private PredictionId predict(String statement, PredictionKind kind, int percent, int days) {
        return predictions.predict(new PredictionData(statement, kind, percent, TODAY.plusDays(days)));
    }

    private PredictionId resolved(String statement, PredictionKind kind, int percent, Resolution resolution) {
        var id = predict(statement, kind, percent, 0);
        predictions.resolve(id, resolution, "");
        return id;
    }

    private boolean says(String text) {
        return find(Paragraph.class).withTextContaining(text).exists();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
