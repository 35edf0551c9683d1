package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** One student, at {@code /students/…}; the student's name is the heading. */
public final class StudentPage extends Page {

    public StudentPage(Visitor visitor, String name) {
        super(visitor, name);
    }

    /** Waits until the student's plan is there. */
    public void awaitPlan() {
        visitor.see(Find.heading("Plan"));
        shows("Execution");
    }
}
