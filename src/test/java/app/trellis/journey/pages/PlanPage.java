package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Plan</b>, at {@code /plan}. */
public final class PlanPage extends Page {

    public PlanPage(Visitor visitor) {
        super(visitor, "Plan");
    }

    public SetUpPage setUp() {
        follow("Set up my programme");
        return new SetUpPage(visitor);
    }
}
