package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Set up your plan</b>, at {@code /plan/setup}: six questions. */
public final class SetUpPage extends Page {

    public SetUpPage(Visitor visitor) {
        super(visitor, "Set up your plan");
    }

    /** Answers what has no suggested answer and goes on to the plan. */
    public PlanPage answer() {
        enter("First day", "2026-01-01");
        pick("Kind of research", "Mostly empirical");
        pick("Does anyone near you work on safety?", "Nobody I know of");
        press("Create my plan");
        return new PlanPage(visitor);
    }
}
