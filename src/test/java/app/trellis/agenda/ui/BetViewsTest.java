package app.trellis.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.agenda.BetData;
import app.trellis.agenda.BetEnding;
import app.trellis.agenda.BetId;
import app.trellis.agenda.BetService;
import app.trellis.agenda.Rhythm;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BetViewsTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private BetService bets;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void aBetIsPlacedAndWhatIsMissingIsSaid() {
        navigate(BetsView.class);
        assertThat(says("No bet yet")).isTrue();
        test(find(Button.class).withText("Place a bet").all().getFirst()).click();
        test(find(TextField.class).withLabel("What is the bet?").single()).setValue("Read what models hide");
        press("Place it");
        assertThat(find(TextArea.class)
                        .withLabel("What would make you stop sooner?")
                        .single()
                        .isInvalid())
                .isTrue();
        test(find(TextArea.class).withLabel("Why is it ambitious?").single()).setValue("Nobody can");
        test(find(TextArea.class).withLabel("What would make you stop sooner?").single())
                .setValue("Two probes say nothing");
        press("Place it");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(bets.list()).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Read what models hide");
            assertThat(it.checks()).isNotEmpty();
        });
        assertThat(find(H1.class).single().getText()).isEqualTo("Read what models hide");
    }

    @Test
    void aMetRuleAsksForADecisionAndTheLessonIsRequired() {
        var id = place(TODAY.plusDays(90));
        open(id);
        press("My rule for stopping is met");
        press("Stop and keep the lesson");
        press("Stop it");
        var lesson = find(TextArea.class).withLabel("What did you learn?").single();
        assertThat(lesson.isInvalid()).isTrue();
        test(lesson).setValue("Ask sooner");
        press("Stop it");
        assertThat(bets.find(id).ending()).isEqualTo(BetEnding.RULE_MET);
        assertThat(find(Button.class).withText("Go on once more").exists()).isFalse();
        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(bets.find(id).ending()).isNull();
    }

    @Test
    void anOverTimeBoxIsExtendedOnce() {
        var id = place(TODAY.minusDays(1));
        open(id);
        press("Go on once more");
        press("Go on");
        var reason =
                find(TextArea.class).withLabel("Why is it worth more time?").single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("Nearly there");
        press("Go on");
        assertThat(bets.find(id).data().to()).isEqualTo(TODAY.plusMonths(3));
        assertThat(bets.find(id).mayBeExtended()).isFalse();
    }

    @Test
    void aDueLookIsNotedAndTheCountIsSaidKindly() {
        var id = bets.place(
                new BetData("Read", "why", TODAY.minusMonths(2), TODAY.plusMonths(7), "rule"), Rhythm.MONTHLY);
        open(id);
        press("Look now");
        test(find(TextArea.class).withLabel("What do you see?").single()).setValue("Still open");
        press("Not met, go on");
        assertThat(bets.due()).isEmpty();
        navigate(BetsView.class);
        assertThat(says("One bet so far, 1 open")).isTrue();
    }

    @Test
    void aDeletedBetComesBack() {
        var id = place(TODAY.plusDays(90));
        open(id);
        press("Delete this bet");
        assertThat(bets.list()).isEmpty();
        press("Undo");
        assertThat(bets.find(id).title()).isEqualTo("Read");
    }

    private BetId place(LocalDate to) {
        return bets.place(new BetData("Read", "why", TODAY.minusMonths(6), to, "rule"), Rhythm.AT_THE_END);
    }

    private void open(BetId id) {
        UI.getCurrent().navigate(AgendaAddress.of(id));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private boolean says(String words) {
        return find(Paragraph.class).withTextContaining(words).exists();
    }
}
