package app.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.journey.pages.ImpactPage;
import app.trellis.journey.pages.Menu;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** A gap is seen, something real that fills it is found, and it stands on the plan. */
class GapToMilestoneIT extends Journey {

    private static final String GAP = "Safety community";

    @Test
    void anOpportunityThatFillsAGapBecomesAMilestone() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        new TodayPage(ada).setUp().answer();

        new Menu(ada).open("Impact");
        var impact = new ImpactPage(ada);
        assertThat(impact.isOpen(GAP)).isTrue();
        var opportunity = impact.firstSuggestion(GAP);
        var title = opportunity.addToPlan();

        opportunity.openPlan().awaitMilestone(title);
    }
}
