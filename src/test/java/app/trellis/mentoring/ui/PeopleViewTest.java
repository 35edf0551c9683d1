package app.trellis.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.mentoring.ActionData;
import app.trellis.mentoring.ActionOwner;
import app.trellis.mentoring.ActionService;
import app.trellis.mentoring.Meeting;
import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MeetingService;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentorService;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Edit;
import app.trellis.testing.Statements;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MentorService mentors;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ActionService actions;

    private MentorId grace;

    @BeforeEach
    void adaHasGrace() {
        people.actAs(people.student("Ada"));
        grace = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
    }

    @Test
    void aMeetingIsLoggedWithAPressAndMovesTheGauge() {
        mentoring.addMentor(new MentorData("Alan", MentorKind.POSTDOC));
        navigate("people", Component.class);
        assertThat(text()).contains("0 of 60 live minutes");
        test(find(Button.class).withAriaLabel("Log 45 minutes").single()).click();
        assertThat(who().getErrorMessage()).isEqualTo("Choose who it was first.");
        mentoring.mentors().stream().filter(it -> it.name().equals("Alan")).forEach(who()::setValue);
        test(box("About the work itself")).click();
        test(find(Button.class).withAriaLabel("Log 45 minutes").single()).click();
        assertThat(text()).contains("45 of 60 live minutes");
        assertThat(mentoring.meetings(TODAY, TODAY)).singleElement().matches(Meeting::objectLevel);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(mentoring.meetings(TODAY, TODAY)).isEmpty();
        assertThat(text()).contains("0 of 60 live minutes");
    }

    @Test
    void aMeetingIsPlannedWrittenForAndHeld() {
        navigate("people", Component.class);
        test(find(Button.class).withText("Plan a meeting").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Grace, 1 Dec 2026");
        test(find(TextArea.class).withLabel("What you want from this meeting").single())
                .setValue("1. The plot");
        var planned = meetings.planned(null).getFirst().id();
        assertThat(meetings.find(planned).agenda()).isEqualTo("1. The plot");
        assertThat(find(Button.class).withAriaLabel("Log 30 minutes").all()).isEmpty();
        meetings.move(planned, TODAY);
        navigate("people/meetings/" + planned.value(), Component.class);
        test(find(Button.class).withAriaLabel("Log 30 minutes").single()).click();
        assertThat(mentoring.mentorTime().live()).isEqualTo(30);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(mentoring.mentorTime().live()).isZero();
    }

    @Test
    void whatIsOpenIsTickedOffAndComesBackInTheNextAgenda() {
        var first = mentoring.log(new MeetingData(grace, TODAY.minusDays(7), 30, MeetingMode.LIVE));
        actions.add(first, new ActionData("Send the plot", ActionOwner.ME, TODAY));
        var next = meetings.plan(grace, TODAY.plusDays(1));
        navigate("people/meetings/" + next.value(), Component.class);
        assertThat(text()).contains("Still open with Grace");
        navigate("people", Component.class);
        test(box("Send the plot")).click();
        assertThat(actions.open(null, 9).total()).isZero();
        assertThat(text()).contains("Nothing is open.");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(actions.open(null, 9).total()).isEqualTo(1);
    }

    @Test
    void aMeetingTakesNotesAndWhatWasAgreedAndComesBackAfterRemoval() {
        var id = mentoring.log(new MeetingData(grace, TODAY, 30, MeetingMode.LIVE));
        navigate("people/meetings/" + id.value(), Component.class);
        test(find(TextArea.class).withLabel("What was said").single()).setValue("*Plots* first");
        test(find(TextField.class).withLabel("What was agreed").single()).setValue("Send it");
        test(find(Button.class).withText("Add").single()).click();
        test(box("Advisors I share meetings with may read these notes")).click();
        assertThat(meetings.find(id).notes()).isEqualTo("*Plots* first");
        assertThat(meetings.find(id).notesShared()).isTrue();
        assertThat(actions.of(id)).hasSize(1);
        test(find(Button.class).withText("Remove this meeting").single()).click();
        assertThat(mentoring.meetings(TODAY, TODAY)).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(actions.of(id)).hasSize(1);
        assertThat(find(H1.class).single().getText()).isEqualTo("Grace, 24 Nov 2026");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMentorIsRatedForTheStudentAloneAndTakenOffTheList() {
        navigate("people/" + grace.value(), Component.class);
        assertThat(text()).contains("Only you can see this.");
        Select<Integer> skill = find(Select.class).withLabel("Teaches research").single();
        skill.setValue(4);
        assertThat(mentors.find(grace).rating().skill()).isEqualTo(4);
        skill.setValue(null);
        assertThat(mentors.find(grace).rating().skill()).isNull();
        test(find(TextField.class).withLabel("Name of the mentor").single()).setValue("Grace H.");
        assertThat(find(H1.class).single().getText()).isEqualTo("Grace H.");
        test(find(Button.class).withText("Take off my list").single()).click();
        assertThat(mentors.mentors()).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(mentors.mentors()).hasSize(1);
    }

    @Test
    void aFormerMentorWithoutMeetingsIsDeletedForGood() {
        mentors.takeOff(grace);
        navigate("people/" + grace.value(), Component.class);
        test(find(Button.class).withText("Delete for good").single()).click();
        assertThat(mentors.former()).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(mentors.former()).hasSize(1);
    }

    @Test
    void anEmptyScreenTeaches() {
        people.actAs(people.student("Eve"));
        navigate("people", Component.class);
        assertThat(text()).contains("No meetings yet", "Nobody here yet", "Nothing is planned.");
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        int few = opening();
        for (int i = 0; i < 40; i++) {
            var mentor = mentoring.addMentor(new MentorData("Mentor " + i, MentorKind.PEER));
            var id = mentoring.log(new MeetingData(mentor, TODAY.minusDays(i), 30, MeetingMode.LIVE));
            meetings.writeNotes(id, new Edit("", "Long"));
            actions.add(id, new ActionData("Do it", ActionOwner.ME, TODAY));
        }
        meetings.plan(grace, TODAY);
        assertThat(opening()).isEqualTo(few);
    }

    private int opening() {
        navigate("settings", Component.class);
        return Statements.count(() -> navigate("people", Component.class));
    }

    private String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Mentor> who() {
        return find(RadioButtonGroup.class).withLabel("Who was it?").single();
    }
}
