package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** One opportunity, at {@code /opportunities/…}; its name is the heading. */
public final class OpportunityPage extends Page {

    private static final String ADD = "Add to my plan";
    private static final String DATE = "Date to aim for";

    public OpportunityPage(Visitor visitor, String name) {
        super(visitor, name);
    }

    /** Makes a milestone of it, with the suggested words, and gives their title. */
    public String addToPlan() {
        press(ADD);
        var title = value("Title");
        if (value(DATE).isEmpty()) {
            enter(DATE, "2027-01-01");
        }
        pressInDialog(ADD);
        shows("It is on your plan.");
        return title;
    }

    public PlanPage openPlan() {
        follow("Open my plan");
        return new PlanPage(visitor);
    }
}
