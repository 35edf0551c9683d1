package app.trellis.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.mentoring.Meeting;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeoplePartViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentoringService mentoring;

    @BeforeEach
    void actAsAda() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void aMeetingIsLoggedWithTwoClicksAndCanBeTakenBack() {
        mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        mentoring.addMentor(new MentorData("Alan", MentorKind.POSTDOC));
        navigate("review/2026-W48", Component.class);
        test(find(Button.class).withAriaLabel("Log 45 minutes").single()).click();
        assertThat(mentoring.meetings(TODAY, TODAY)).isEmpty();
        RadioButtonGroup<Mentor> who = group("Who gave you time this week?");
        assertThat(who.getErrorMessage()).isEqualTo("Choose who it was first.");
        mentoring.mentors().stream().filter(it -> it.name().equals("Alan")).forEach(who::setValue);
        test(find(Button.class).withAriaLabel("Log 45 minutes").single()).click();
        assertThat(mentoring.meetings(TODAY, TODAY))
                .extracting(Meeting::minutes)
                .containsExactly(45);
        test(find(Button.class).withText("Remove").single()).click();
        assertThat(mentoring.meetings(TODAY, TODAY)).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(mentoring.meetings(TODAY, TODAY)).hasSize(1);
    }

    @Test
    void aFirstMentorIsAddedByNameAndKind() {
        navigate("review/2026-W48", Component.class);
        test(find(Button.class).withText("Add").single()).click();
        assertThat(field("Name of the mentor").getErrorMessage()).isEqualTo("A mentor needs a name.");
        test(field("Name of the mentor")).setValue("Grace");
        test(find(Button.class).withText("Add").single()).click();
        test(find(Button.class).withAriaLabel("Log 30 minutes").single()).click();
        assertThat(mentoring.meetings(TODAY, TODAY))
                .extracting(meeting -> meeting.mentor().name())
                .containsExactly("Grace");
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }
}
