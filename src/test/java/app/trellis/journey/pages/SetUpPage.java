package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Set up your plan</b>, at {@code /plan/setup}. */
public final class SetUpPage extends Page {

    public SetUpPage(Visitor visitor) {
        super(visitor, "Set up your plan");
    }

    public SetUpPage start(String date) {
        enter("First day", date);
        return this;
    }

    public SetUpPage choose(String group, String answer) {
        pick(group, answer);
        return this;
    }

    public PlanPage create() {
        press("Create my plan");
        return new PlanPage(visitor);
    }
}
