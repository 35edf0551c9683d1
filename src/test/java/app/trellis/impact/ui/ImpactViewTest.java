package app.trellis.impact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.impact.ApplicationService;
import app.trellis.impact.OpportunityId;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImpactViewTest extends ViewTest {

    @Autowired
    private ApplicationService applications;

    @Autowired
    private ProgrammeService programmes;

    @BeforeEach
    void adaIsAStudent() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void everyGapHasItsPanel() {
        navigate(ImpactView.class);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly(
                        "Theory of impact",
                        "Safety community",
                        "Safety mentors",
                        "Safety feedback",
                        "Safety experience");
        assertThat(find(GapMark.class).all()).hasSize(10);
    }

    @Test
    void evidenceIsSaidInSentences() {
        setUp(LocalDate.of(2026, 9, 1));
        applications.attended(new OpportunityId("mats"), "Ten weeks on evaluations");

        navigate(ImpactView.class);

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "A few people near you work on safety, as you said about your programme.",
                        "No live minutes with safety researchers in the last 90 days.",
                        "You attended MATS Winter 2027.");
    }

    @Test
    void nothingNagsDuringTheExecutionPhase() {
        setUp(LocalDate.of(2026, 9, 1));
        navigate(ImpactView.class);

        assertThat(find(Paragraph.class)
                        .withTextContaining("nothing on this page is due")
                        .exists())
                .isTrue();
    }

    @Test
    void aGapLeadsToTheOpportunitiesThatFillIt() {
        navigate(ImpactView.class);
        RouterLink all = find(RouterLink.class)
                .withText("All opportunities for this gap")
                .all()
                .getLast();

        assertThat(all.getHref()).isEqualTo("opportunities?gap=safety-experience");
    }

    @Test
    void anAdvisorDoesNotSeeIt() {
        people.actAs(people.advisor("Grace"));
        navigate("impact", Component.class);

        assertThat(find(GapMark.class).exists()).isFalse();
    }

    private void setUp(LocalDate start) {
        programmes.setUp(
                new ProgrammeData(start, 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.A_FEW));
    }
}
