package app.trellis.reflection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.reflection.Question;
import app.trellis.reflection.ReflectionDueService;
import app.trellis.reflection.ReflectionKind;
import app.trellis.reflection.ReflectionService;
import app.trellis.shared.Edit;
import app.trellis.testing.MutableClock;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReflectionViewTest extends ViewTest {

    @Autowired
    private ReflectionService service;

    @Autowired
    private ReflectionDueService dues;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void adaIsInHerSecondYear() {
        people.actAs(people.student("Ada"));
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2025, 10, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
    }

    @Test
    @SuppressWarnings("unchecked")
    void answersAreSavedAsTheyAreGivenAndKeptWhenDone() {
        navigate("reflection", ReflectionView.class);
        assertThat(text()).contains("Only you can see this.");
        find(RadioButtonGroup.class).all().getFirst().setValue(2);
        area("A few words on: Does becoming").setValue("I miss the lab.");
        assertThat(Objects.requireNonNull(
                                service.page(ReflectionKind.STILL_RIGHT).draft())
                        .answer(Question.FIT, "")
                        .words())
                .isEqualTo("I miss the lab.");
        click("Done for now");
        assertThat(text()).contains("Your last reflection");
        assertThat(titles()).contains("Other roles count as much");
        assertThat(dues.due()).containsExactly(ReflectionKind.ENVIRONMENT);
        click("Undo");
        assertThat(area("A few words on: Does becoming").getValue()).isEqualTo("I miss the lab.");
    }

    @Test
    void lastYearsAnswerStandsBeside() {
        service.answer(Question.FIT, "", 4, null);
        service.write(Question.FIT, "", new Edit("", "Very much."));
        service.finish(ReflectionKind.STILL_RIGHT);
        clock.advance(Duration.ofDays(365));
        navigate("reflection", ReflectionView.class);
        assertThat(text()).contains("Last time, 24 Nov 2026: 4 · mostly · Very much.");
    }

    @Test
    void aPromptIsPutOffAndAskedAgain() {
        UI.getCurrent().navigate("reflection", QueryParameters.fromString("show=environment"));
        click("Not now, ask me in a month");
        assertThat(dues.due()).containsExactly(ReflectionKind.STILL_RIGHT);
        click("Undo");
        assertThat(dues.due()).hasSize(2);
    }

    @Test
    void theEnvironmentAsksAboutEachAdvisorAndOffersThePlan() {
        mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        service.answer(Question.ADVISOR, "Grace", 1, null);
        service.answer(Question.SAFETY, "", null, "SEVERAL");
        UI.getCurrent().navigate("reflection", QueryParameters.fromString("show=environment"));
        assertThat(titles()).contains("Is the mentorship of Grace good for me?");
        assertThat(text()).contains("When it does not work with an advisor");
        click("Done for now");
        assertThat(titles()).contains("When mentorship falls short");
        click("Update my plan");
        assertThat(programmes.find().orElseThrow().safetyNearby()).isEqualTo(SafetyNearby.SEVERAL);
        click("Undo");
        assertThat(programmes.find().orElseThrow().safetyNearby()).isEqualTo(SafetyNearby.NOBODY);
    }

    @Test
    void anEarlierOneIsRemovedAndBroughtBack() {
        service.answer(Question.FIT, "", 4, null);
        service.finish(ReflectionKind.STILL_RIGHT);
        navigate("reflection", ReflectionView.class);
        click("Remove");
        assertThat(service.page(ReflectionKind.STILL_RIGHT).earlier()).isEmpty();
        click("Undo");
        assertThat(service.page(ReflectionKind.STILL_RIGHT).earlier()).hasSize(1);
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return find(H3.class).all().stream().map(H3::getText).toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** The latest toast's button where there are several of that name. */
    private void click(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
    }
}
