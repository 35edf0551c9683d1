package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Set up your plan</b>, at {@code /plan/setup}: six questions. */
public final class SetUpPage extends Page {

    /** A day that reads the same whether the month or the day comes first. */
    private static final String NEW_YEAR = "1/1/2026";

    public SetUpPage(Visitor visitor) {
        super(visitor, "Set up your plan");
    }

    /** Answers what has no suggested answer and goes on to the plan. */
    public PlanPage answer() {
        enter("First day", NEW_YEAR);
        pick("Kind of research", "Mostly empirical");
        pick("Does anyone near you work on safety?", "Nobody I know of");
        press("Create my plan");
        return new PlanPage(visitor);
    }
}
