package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import org.openqa.selenium.By;

/** <b>Plan</b>, at {@code /plan}. */
public final class PlanPage extends Page {

    public PlanPage(Visitor visitor) {
        super(visitor, "Plan");
    }

    /** Whether the list has a section for this phase. */
    public boolean hasPhase(String name) {
        return visitor.sees(Find.heading(name));
    }

    /** How many milestones the list holds. */
    public int milestones() {
        return visitor.driver()
                .findElements(By.cssSelector("main [role=listitem]"))
                .size();
    }

    /** Puts on the plan what an advisor suggests. */
    public void acceptSuggestion(String title) {
        press("Put it on my plan: " + title);
        shows("On your plan: " + title);
    }

    /** Drops what a new version of the template leaves out. */
    public void dropAsOffered(String title) {
        shows("The template has changed");
        press("Drop it: " + title);
        shows("Done: " + title);
    }

    /** Waits for a milestone with this title. */
    public void awaitMilestone(String title) {
        shows(title);
    }
}
