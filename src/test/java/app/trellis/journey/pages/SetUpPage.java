package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Set up your plan</b>, at {@code /plan/setup}: six questions. */
public final class SetUpPage extends Page {

    public SetUpPage(Visitor visitor) {
        super(visitor, "Set up your plan");
    }

    /** Answers what has no suggested answer and goes on to the plan. */
    public PlanPage answer() {
        return answer("2026-01-01");
    }

    /** The same with a first day of one's own, in the way that dates are written. */
    public PlanPage answer(String firstDay) {
        enter("First day", firstDay);
        pick("Kind of research", "Mostly empirical");
        pick("Does anyone near you work on safety?", "Nobody I know of");
        press("Create my plan");
        return new PlanPage(visitor);
    }
}
