package app.trellis.advising.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.mentoring.MentorTime;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.PhaseTimeline;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StudentViewTest extends ViewTest {

    @Autowired
    private ProgrammeService programmes;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void aStudentWithAPlan() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(ada);
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2026, 10, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
    }

    @Test
    void allThatIsSharedIsThere() {
        people.advise(grace, ada, Area.PLAN, Area.REVIEWS);
        open(ada);
        assertThat($(H1.class).single().getText()).isEqualTo("Ada");
        assertThat($(PhaseTimeline.class).exists()).isTrue();
        assertThat($(MilestoneLine.class).all()).hasSizeGreaterThan(20);
        assertThat(text()).contains("Execution", "0 of " + MentorTime.TARGET, "No review is finished yet");
    }

    @Test
    void whatIsNotSharedIsSaidToBeSo() {
        people.advise(grace, ada, Area.REVIEWS);
        open(ada);
        assertThat($(PhaseTimeline.class).exists()).isFalse();
        assertThat($(H2.class).withText("Plan").exists()).isFalse();
        assertThat(text()).contains("Not shared", "Ada shares with you: reviews and mentor time.");
    }

    @Test
    void nothingSharedIsNothingShown() {
        people.advise(grace, ada);
        open(ada);
        assertThat($(H2.class).withText("Reviews").exists()).isFalse();
        assertThat(text()).contains("Ada shares nothing with you yet");
    }

    @Test
    void anOpenPageIsRefusedAtTheNextClickOnceTheRelationEnded() {
        people.advise(grace, ada, Area.PLAN);
        open(ada);
        people.endAdvising(grace, ada);
        var print = $(Button.class).withText("Print").single();
        assertThatThrownBy(() -> test(print).click()).isInstanceOf(NotFound.class);
        UI.getCurrent().refreshCurrentRoute(false);
        assertThat(text()).contains("Nothing here").doesNotContain("Ada");
    }

    @Test
    void aForeignStudentAndNoStudentLookTheSame() {
        people.actAs(people.advisor("Mallory"));
        for (var path :
                new String[] {ada.value().toString(), AccountId.create().value().toString(), "nonsense"}) {
            UI.getCurrent().navigate("students/" + path);
            assertThat(text()).contains("Nothing here").doesNotContain("Ada");
        }
    }

    private static void open(AccountId student) {
        UI.getCurrent().navigate("students/" + student.value());
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
