package app.trellis.wellbeing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.ui.VisibleTo;
import app.trellis.testing.ViewTest;
import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.WellbeingService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WellbeingViewTest extends ViewTest {

    private static final IsoWeek THIS = IsoWeek.parse("2026-W48");
    private static final CheckInData GOOD = new CheckInData(4, 3, 4, 5, "A good week");
    private static final CheckInData LOW = new CheckInData(1, 2, 2, 2, "");

    @Autowired
    private WellbeingService wellbeing;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void aFreshPageExplainsItselfAndOffersSupport() {
        navigate(WellbeingView.class);
        assertThat(panels()).contains("Your trend", "Check-ins", "Support", "What is stored, and for how long");
        assertThat(findInView(VisibleTo.class).single().getText()).startsWith("Only you can see this");
        assertThat(findInView(RouterLink.class).withText("All support").all()).isNotEmpty();
        assertThat(findInView(ListItem.class).all()).anyMatch(item -> text(item).contains("Find a Helpline"));
    }

    @Test
    void theTableSaysEveryAnswerOfTheTrend() {
        wellbeing.save(THIS, GOOD);
        wellbeing.save(THIS.previous(), new CheckInData(2, null, 3, 4, ""));
        wellbeing.skip(THIS.plusWeeks(-2));
        navigate(WellbeingView.class);
        var rows = findInView(NativeTable.class).single().getBody().getRows();
        assertThat(rows)
                .extracting(WellbeingViewTest::text)
                .containsExactly("23 Nov 2026 4 3 4 5", "16 Nov 2026 2 no answer 3 4");
    }

    @Test
    void aCheckInIsCorrectedInPlace() {
        wellbeing.save(THIS, GOOD);
        navigate(WellbeingView.class);
        click("Edit the check-in of week 48 of 2026");
        var dialog = find(Dialog.class).single();
        find(AnswerGroup.class, dialog).withLabel("Mood").single().setValue(2);
        test(find(Button.class, dialog).withText("Save").single()).click();
        assertThat(wellbeing.find(THIS).orElseThrow().mood()).isEqualTo(2);
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aDeletedCheckInCanBeBroughtBack() {
        wellbeing.save(THIS, GOOD);
        navigate(WellbeingView.class);
        click("Delete the check-in of week 48 of 2026");
        assertThat(wellbeing.find(THIS)).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(wellbeing.find(THIS)).isPresent();
    }

    @Test
    void lowAnswersBringAMessageThatCanBeDismissed() {
        wellbeing.save(THIS, LOW);
        navigate(WellbeingView.class);
        assertThat(panels()).contains("A lot seems to weigh on you at the moment");
        assertThat(text(findInView(LowMessagePanel.class).single()))
                .contains("no diagnosis", "Find a Helpline", "More structure", "one of your latest answers was a 1");
        test(findInView(Button.class).withText("Dismiss").single()).click();
        assertThat(findInView(LowMessagePanel.class).all()).isEmpty();
        navigate(SupportView.class);
        navigate(WellbeingView.class);
        assertThat(findInView(LowMessagePanel.class).all()).isEmpty();
        assertThat(panels()).contains("Support");
    }

    @Test
    void correctingTheAnswersEndsTheMessage() {
        wellbeing.save(THIS, LOW);
        navigate(WellbeingView.class);
        click("Delete the check-in of week 48 of 2026");
        assertThat(findInView(LowMessagePanel.class).all()).isEmpty();
    }

    @Test
    void olderCheckInsAreShownWhenAskedFor() {
        for (int week = 0; week < 12; week++) {
            wellbeing.skip(THIS.plusWeeks(-week));
        }
        navigate(WellbeingView.class);
        assertThat(findInView(CheckInItemRow.class).all()).hasSize(8);
        test(findInView(Button.class).withText("Show older").single()).click();
        assertThat(findInView(CheckInItemRow.class).all()).hasSize(12);
    }

    @Test
    void anAdvisorHasNoSuchScreen() {
        people.actAs(people.advisor("Grace"));
        assertThatThrownBy(() -> navigate(WellbeingView.class)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> navigate(SupportView.class)).isInstanceOf(RuntimeException.class);
    }

    private void click(String ariaLabel) {
        test(findInView(Button.class).withAriaLabel(ariaLabel).single()).click();
    }

    private List<String> panels() {
        return findInView(H2.class).all().stream().map(H2::getText).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String text(NativeTableRow row) {
        return String.join(
                " ", row.getAllCells().stream().map(WellbeingViewTest::text).toList());
    }
}
