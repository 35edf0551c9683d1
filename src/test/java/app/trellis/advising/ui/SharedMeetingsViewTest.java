package app.trellis.advising.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.mentoring.ActionData;
import app.trellis.mentoring.ActionOwner;
import app.trellis.mentoring.ActionService;
import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingId;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MeetingService;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentorRating;
import app.trellis.mentoring.MentorService;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Edit;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an advisor reads of a student's meetings, and what never. */
class SharedMeetingsViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MentorService mentors;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ActionService actions;

    private AccountId ada;
    private AccountId grace;
    private MeetingId held = MeetingId.create();

    @BeforeEach
    void adaMetYuki() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(ada);
        var yuki = mentoring.addMentor(new MentorData("Yuki", MentorKind.SAFETY_RESEARCHER));
        mentors.rate(yuki, new MentorRating(1, 1));
        held = mentoring.log(new MeetingData(yuki, TODAY.minusDays(3), 40, MeetingMode.LIVE));
        meetings.writeNotes(held, new Edit("", "A secret"));
        actions.add(held, new ActionData("Send the plot", ActionOwner.ME, TODAY));
        meetings.writeAgenda(meetings.plan(yuki, TODAY.plusDays(2)), new Edit("", "Which probe?"));
    }

    @Test
    void sharedMeetingsComeWithAgendasAndWhatWasAgreed() {
        people.advise(grace, ada, Area.MEETINGS);
        assertThat(page())
                .contains("21 Nov 2026, with Yuki: 40 minutes live", "Send the plot", "Which probe?")
                .doesNotContain("A secret", "Teaches research", "hardly any");
    }

    @Test
    void notesComeOnlyWithTheirTick() {
        meetings.shareNotes(held, true);
        people.advise(grace, ada, Area.MEETINGS);
        assertThat(page()).contains("A secret");
    }

    @Test
    void withoutTheAreaThereIsNothing() {
        people.advise(grace, ada, Area.PLAN, Area.REVIEWS, Area.IDEAS);
        assertThat(page()).doesNotContain("Yuki", "Send the plot", "Which probe?");
    }

    private String page() {
        navigate("students/" + ada.value(), Component.class);
        var text = new StringBuilder(UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively());
        find(com.vaadin.flow.component.Html.class).all().forEach(html -> text.append(html.getInnerHtml()));
        return text.toString();
    }
}
