package app.trellis.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.MilestoneStatus;
import app.trellis.plan.Phase;
import app.trellis.shared.ui.PhaseTimeline;
import app.trellis.testing.Statements;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanViewTest extends PlanScreenTest {

    @Test
    void withoutAProgrammeTheSetUpIsOffered() {
        open("");

        assertThat($(Anchor.class).withText("Set up my programme").single().getHref())
                .isEqualTo("plan/setup");
        assertThat($(PhaseTimeline.class).exists()).isFalse();
    }

    @Test
    void theListSaysWhatThePictureShows() {
        setUp();
        open("");

        var picture = $(PhaseTimeline.class).single().getElement().getProperty("json");
        assertThat(plans.plan().milestones()).isNotEmpty().allSatisfy(milestone -> {
            assertThat(picture).contains(milestone.id().value().toString());
            assertThat(row(milestone.title())).isNotNull();
        });
    }

    @Test
    void everyPhaseSaysWhenAndWhy() {
        setUp();
        open("");

        assertThat($(Paragraph.class)
                        .withTextContaining("Main focus from 1 Oct 2025")
                        .exists())
                .isTrue();
    }

    @Test
    void theFilterIsInTheAddress() {
        setUp();
        var reached = first(Phase.EXECUTION);
        plans.reach(reached.id(), LocalDate.of(2026, 11, 20));
        open("show=reached&phase=execution");

        assertThat(titles()).containsExactly(reached.title());
        assertThat($(RouterLink.class)
                        .withTextContaining("Reached (1)")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void droppingAsksForAReasonAndKeepsWhatWasTyped() {
        setUp();
        var milestone = first(Phase.EXECUTION);
        open("");

        act(milestone, "drop");
        test($(Button.class).withText("Drop it").single()).click();
        var reason = $(TextArea.class).withLabel("Why you let it go").single();
        assertThat(reason.isInvalid()).isTrue();

        test(reason).setValue("The lab went another way");
        test($(Button.class).withText("Drop it").single()).click();
        assertThat(plans.get(milestone.id()).status()).isEqualTo(MilestoneStatus.DROPPED);

        test($(Button.class).withText("Undo").single()).click();
        assertThat(plans.get(milestone.id()).status()).isEqualTo(MilestoneStatus.PLANNED);
    }

    @Test
    void movingByKeyKeepsToWhatIsShownAndIsReadOut() {
        setUp();
        open("");
        var before = plans.plan().milestones(Phase.EXECUTION);

        act(before.getFirst(), "down");

        assertThat(ids(plans.plan().milestones(Phase.EXECUTION)).subList(0, 2))
                .isEqualTo(List.of(before.get(1).id(), before.getFirst().id()));
        assertThat(list("Execution").getElement().getProperty("said"))
                .isEqualTo("%s: now number 2 of %d", before.getFirst().title(), before.size());
        assertThat(rows("Execution").get(1).getElement().getText())
                .isEqualTo(before.getFirst().title());
    }

    @Test
    void movingByMouseGoesWhereItWasLetGo() {
        setUp();
        open("");
        var before = plans.plan().milestones(Phase.GENERATION);

        fire(
                "Idea generation",
                "milestone-move",
                Map.of("event.detail.id", before.getFirst().id().value().toString(), "event.detail.before", ""));

        assertThat(plans.plan().milestones(Phase.GENERATION).getLast().id())
                .isEqualTo(before.getFirst().id());
    }

    @Test
    void whatIsReachedLeavesTheOpenListAndCanBeTakenBack() {
        setUp();
        var milestone = first(Phase.EXECUTION);
        open("");

        act(milestone, "reach");
        assertThat(titles()).doesNotContain(milestone.title());

        test($(Button.class).withText("Undo").single()).click();
        assertThat(titles()).contains(milestone.title());
    }

    @Test
    void theScreenNeedsAFewStatementsHoweverManyMilestones() {
        setUp();
        var milestone = first(Phase.EXECUTION);

        assertThat(Statements.count(() -> open(""))).isLessThanOrEqualTo(10);
        assertThat(Statements.count(() -> open("milestone=" + milestone.id().value())))
                .isLessThanOrEqualTo(15);
    }
}
