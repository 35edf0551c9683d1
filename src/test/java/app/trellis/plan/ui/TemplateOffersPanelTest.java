package app.trellis.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.MilestoneStatus;
import app.trellis.plan.TemplateMilestone;
import app.trellis.plan.TemplateMilestone.Words;
import app.trellis.plan.TemplateService;
import app.trellis.shared.ui.ComparedTexts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplateOffersPanelTest extends PlanScreenTest {

    @Autowired
    TemplateService templates;

    private AccountId ada;
    private TemplateMilestone first;

    @BeforeEach
    void adaHasAPlan() {
        ada = people.student("Ada");
        people.actAs(people.administrator("Root"));
        first = templates.version(1).milestones().getFirst();
        people.actAs(ada);
        setUp();
    }

    @Test
    void nothingIsToBeSeenWhileNothingIsOffered() {
        open("");
        assertThat($(TemplateOffersPanel.class).exists()).isFalse();
    }

    @Test
    void theOwnWordsStandBesideTheNewOnes() {
        var milestone = mine();
        plans.change(milestone.id(), milestone.version(), new MilestoneData(milestone.phase(), "My words", "", null));
        publish(it -> it.write(first, titled("New words")));
        open("");
        var compared = $(ComparedTexts.class, panel()).single().getElement().getTextRecursively();
        assertThat(compared).contains("My words").contains("New words");

        press("Take the change: My words");
        assertThat(plans.get(milestone.id()).title()).isEqualTo("New words");
        assertThat($(TemplateOffersPanel.class).exists()).isFalse();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(plans.get(milestone.id()).title()).isEqualTo("My words");
        assertThat(panel().isVisible()).isTrue();
    }

    @Test
    void whatIsReachedSaysSoAndDecliningLeavesAll() {
        var milestone = mine();
        plans.reach(milestone.id(), LocalDate.of(2026, 11, 1));
        publish(it -> it.write(first, titled("New words")));
        open("");
        assertThat($(Paragraph.class, panel())
                        .withText("You have reached it, and it stays reached.")
                        .exists())
                .isTrue();
        press("Leave my plan as it is: " + first.title().en());
        assertThat($(TemplateOffersPanel.class).exists()).isFalse();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(panel().isVisible()).isTrue();
        assertThat(plans.get(milestone.id()).title()).isEqualTo(first.title().en());
    }

    @Test
    void whatTheTemplateLeavesOutIsDropped() {
        publish(it -> it.leaveOut(first));
        open("");
        var milestone = mine();
        press("Drop it: " + first.title().en());
        assertThat(plans.get(milestone.id()).status()).isEqualTo(MilestoneStatus.DROPPED);
    }

    private TemplateOffersPanel panel() {
        return $(TemplateOffersPanel.class).single();
    }

    private Milestone mine() {
        return plans.plan().milestones().stream()
                .filter(it -> it.title().equals(first.title().en()))
                .findFirst()
                .orElseThrow();
    }

    private TemplateMilestone titled(String title) {
        return new TemplateMilestone(
                first.key(),
                first.phase(),
                first.section(),
                first.profile(),
                first.offset(),
                new Words(title, "Neu"),
                first.why(),
                first.evidence());
    }

    private void press(String label) {
        test($(Button.class)
                        .withCondition(
                                it -> it.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }

    private void publish(Consumer<TemplateService> change) {
        people.actAs(people.administrator("Another"));
        templates.start();
        change.accept(templates);
        templates.publish("Why");
        people.actAs(ada);
    }
}
