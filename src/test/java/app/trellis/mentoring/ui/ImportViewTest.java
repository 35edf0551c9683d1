package app.trellis.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.mentoring.Meeting;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final byte[] FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            DTSTART:20261120T090000Z
            DURATION:PT30M
            SUMMARY:1:1 with Grace
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART:20261119T090000Z
            DURATION:PT45M
            SUMMARY:Dentist
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MentoringService mentoring;

    @BeforeEach
    void adaHasGrace() {
        people.actAs(people.student("Ada"));
        mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
    }

    @Test
    void nothingIsLoggedBeforeItIsTicked() {
        var view = navigate("people/import", ImportView.class);
        view.read(FILE);
        assertThat(find(Button.class).withText("Log 0 meetings").single().isEnabled())
                .isFalse();
        test(find(Button.class).withText("Tick those with a mentor found (1)").single())
                .click();
        assertThat(mentoring.meetings(TODAY.minusDays(9), TODAY)).isEmpty();
        test(find(Button.class).withText("Log 1 meetings").single()).click();
        assertThat(mentoring.meetings(TODAY.minusDays(9), TODAY))
                .extracting(Meeting::minutes)
                .containsExactly(30);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(mentoring.meetings(TODAY.minusDays(9), TODAY)).isEmpty();
    }

    @Test
    void aFileThatIsNoCalendarIsRefusedInASentence() {
        var view = navigate("people/import", ImportView.class);
        view.read("PNG".getBytes(StandardCharsets.UTF_8));
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getElement()
                        .getTextRecursively())
                .contains("cannot be read as a calendar");
    }
}
