package app.trellis.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.review.Outcome;
import app.trellis.review.QuickStatus;
import app.trellis.review.ReviewService;
import app.trellis.review.ReviewText;
import app.trellis.review.ReviewWritingService;
import app.trellis.review.Standing;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.ViewTest;
import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.WellbeingService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTest extends ViewTest {

    private static final IsoWeek W47 = new IsoWeek(2026, 47);
    private static final IsoWeek W48 = new IsoWeek(2026, 48);

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewWritingService writing;

    @Autowired
    private WellbeingService wellbeing;

    @BeforeEach
    void actAsAda() {
        AccountId ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void theFourPartsStandInTheirOrder() {
        open("review/2026-W48");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Look back", "People", "You", "Look ahead", "Past reviews");
    }

    @Test
    void whatIsTypedIsStoredAtOnceAndComesBack() {
        open("review/2026-W48");
        test(area("What went well?")).setValue("It converged");
        test(field("Intention 2")).setValue("Write it up");
        choose("The week in one word", QuickStatus.BLOCKED);
        test(area("What is in the way?")).setValue("No GPUs");
        assertThat(find(Span.class).withClassName("saved-note").single().getText())
                .isEqualTo("Saved");
        open("review/2026-W48");
        assertThat(area("What went well?").getValue()).isEqualTo("It converged");
        assertThat(area("What is in the way?").getValue()).isEqualTo("No GPUs");
        assertThat(field("Intention 2").getValue()).isEqualTo("Write it up");
        assertThat(reviews.week(W48).status()).isEqualTo(QuickStatus.BLOCKED);
    }

    @Test
    void carryingOverFillsAPlaceInTheSamePage() {
        writing.intend(W47, 1, new Edit("", "Read one paper"));
        writing.finish(W47);
        open("review/2026-W48");
        choose("Read one paper", Outcome.CARRIED_OVER);
        assertThat(field("Intention 1").getValue()).isEqualTo("Read one paper");
        choose("Read one paper", Outcome.DONE);
        assertThat(field("Intention 1").getValue()).isEmpty();
    }

    @Test
    void theCheckInIsKeptByWellbeingAlone() {
        open("review/2026-W48");
        choose("Mood", 4);
        choose("Energy", 3);
        choose("Workload manageable", 2);
        choose("Connected", 5);
        test(field("A sentence, if you like")).setValue("fine");
        assertThat(wellbeing.find(W48).orElseThrow().data()).isEqualTo(new CheckInData(4, 3, 2, 5, "fine"));
        assertThat(find(Paragraph.class).withText("Only you can see this").exists())
                .isTrue();
    }

    @Test
    void skipIsAFullAnswerAndWhatWasThereComesBackWhenUndone() {
        open("review/2026-W48");
        choose("Mood", 4);
        test(find(Button.class).withText("Skip").single()).click();
        assertThat(wellbeing.find(W48).orElseThrow().skipped()).isTrue();
        assertThat(group("Mood").getValue()).isNull();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(wellbeing.find(W48).orElseThrow().data().mood()).isEqualTo(4);
        assertThat(group("Mood").getValue()).isEqualTo(4);
    }

    @Test
    void bothTextsAreShownWhenTwoWindowsWrite() {
        open("review/2026-W48");
        writing.write(W48, ReviewText.WENT_WELL, new Edit("", "from the phone"));
        test(area("What went well?")).setValue("from the laptop");
        assertThat(find(Paragraph.class).withText("from the phone").exists()).isTrue();
        assertThat(area("What went well?").getValue()).isEqualTo("from the laptop");
        assertThat(reviews.week(W48).wentWell()).isEqualTo("from the phone");
        test(find(Button.class).withText("Keep both").single()).click();
        assertThat(reviews.week(W48).wentWell()).isEqualTo("from the phone\nfrom the laptop");
        assertThat(find(Button.class).withText("Keep both").exists()).isFalse();
    }

    @Test
    void controlAndEnterFinishesAndTheReviewCanBeReopened() {
        open("review/2026-W48");
        test(area("What went well?")).setValue("It converged");
        fireShortcut(Key.ENTER, KeyModifier.CONTROL);
        assertThat(reviews.week(W48).standing()).isEqualTo(Standing.FINISHED);
        assertThat(find(H2.class).withText("Week 48 is reviewed").exists()).isTrue();
        test(find(Button.class).withText("Open this review again").single()).click();
        assertThat(area("What went well?").getValue()).isEqualTo("It converged");
    }

    @Test
    void anotherWeekThatIsStillOpenIsOneClickAway() {
        open("review/2026-W48");
        assertThat(find(RouterLink.class)
                        .withText("The review of week 47 is still open")
                        .exists())
                .isTrue();
    }

    private void open(String route) {
        navigate(route, Component.class);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    private <T> void choose(String label, T answer) {
        group(label).setValue(answer);
    }
}
