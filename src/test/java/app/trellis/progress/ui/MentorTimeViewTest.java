package app.trellis.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.Role;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.JudgementService;
import app.trellis.ideas.SealData;
import app.trellis.mentoring.FieldSpeed;
import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentorTarget;
import app.trellis.mentoring.MentorTimeService;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.TrendChart;
import app.trellis.testing.MutableClock;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MentorTimeViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentorTimeService times;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private IdeaService ideas;

    @Autowired
    private JudgementService judgements;

    @Autowired
    private MutableClock clock;

    private AccountId ada = new AccountId(MentorId.create().value());
    private MentorId grace = MentorId.create();

    @BeforeEach
    void adaIsAStudent() {
        ada = people.student("Ada");
        people.actAs(ada);
        grace = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
    }

    @Test
    void emptyPartsSayWhatWillBeThere() {
        navigate(MentorTimeView.class);
        assertThat(find(EmptyState.class).all()).hasSize(2);
        assertThat(text()).contains("Nothing logged in half a year", "No idea proposed yet");
        assertThat(find(TrendChart.class).all()).isEmpty();
    }

    @Test
    void thePictureTheSharesAndTheLoopAreThere() {
        meet(3, 40, MeetingMode.LIVE);
        meet(20, 15, MeetingMode.WRITTEN);
        judgements.begin(ideas.capture(IdeaData.of("Probes")), grace);
        clock.advance(Duration.ofHours(20));
        navigate(MentorTimeView.class);
        assertThat(find(TrendChart.class).all()).hasSize(1);
        assertThat(text())
                .contains("40 of 60 live minutes")
                .contains("Grace", "40 min live, 15 min written · 2 times")
                .contains("0 judged in the last year, 1 waiting, the oldest for one day.");
    }

    @Test
    void aJudgementOfLongAgoIsInTheTableAndNoFigureOfNow() {
        var idea = ideas.capture(IdeaData.of("Probes"));
        judgements.begin(idea, grace);
        judgements.seal(idea, grace, new SealData(60, 50, ""));
        judgements.note(idea, grace, 70, "Try it.");
        clock.advance(Duration.ofDays(400));
        navigate(MentorTimeView.class);
        assertThat(text()).contains("No judgement in the last year", "Q4 2026").doesNotContain("The median of");
    }

    @Test
    void aTargetIsSetWithItsReasonAndTakenBack() {
        navigate(MentorTimeView.class);
        find(IntegerField.class).single().setValue(30);
        click("Save the target");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(times.target()).isNull();
        find(TextArea.class).single().setValue("I read fast.");
        find(DateField.class).single().setValue(TODAY.plusMonths(3));
        click("Save the target");
        assertThat(times.target()).isEqualTo(new MentorTarget(30, "I read fast.", TODAY.plusMonths(3)));
        assertThat(text()).contains("0 of 30 live minutes", "I read fast.");
        click("Undo");
        assertThat(times.target()).isNull();
        assertThat(text()).contains("0 of 60 live minutes");
    }

    @Test
    void whenItsDayHasComeOneClickKeepsIt() {
        times.aim(new MentorTarget(30, "I read fast.", TODAY.plusDays(1)));
        clock.advance(Duration.ofDays(1));
        navigate(MentorTimeView.class);
        assertThat(text()).contains("Does it still hold?");
        click("Yes, ask again in 6 months");
        assertThat(text()).doesNotContain("Does it still hold?");
        assertThat(times.standing().toReview()).isNull();
    }

    @Test
    void writingOnlyIsPutAwayAndBroughtBack() {
        meet(95, 30, MeetingMode.LIVE);
        meet(10, 30, MeetingMode.WRITTEN);
        navigate(MentorTimeView.class);
        assertThat(headings()).contains("Only in writing for 95 days");
        click("I have read this");
        assertThat(headings()).doesNotContain("Only in writing for 95 days");
        click("Undo");
        assertThat(headings()).contains("Only in writing for 95 days");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFieldsSpeedChangesTheHint() {
        navigate(MentorTimeView.class);
        find(RadioButtonGroup.class).single().setValue(FieldSpeed.SLOW);
        assertThat(times.picture().speed()).isEqualTo(FieldSpeed.SLOW);
        assertThat(text()).contains("people are your quickest answer");
    }

    @Test
    void itSpeaksGerman() {
        people.actAs(people.person("Jonas", Role.STUDENT, Locale.GERMAN, ZoneId.of("Europe/Berlin")));
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(MentorTimeView.class);
        assertThat(headings()).contains("Feedbackschleife", "Dein Ziel");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void meet(int daysAgo, int minutes, MeetingMode mode) {
        mentoring.log(new MeetingData(grace, TODAY.minusDays(daysAgo), minutes, mode));
    }
}
