package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** One student, at {@code /students/…}; the student's name is the heading. */
public final class StudentPage extends Page {

    public StudentPage(Visitor visitor, String name) {
        super(visitor, name);
    }

    /** Begins to talk about something that is shared. */
    public CommentsBox commentOn(String subject) {
        press("Talk about something");
        choose("About", subject);
        return new CommentsBox(visitor);
    }

    /** Suggests a milestone, as it stands in the form but for the title. */
    public void suggest(String title) {
        press("Suggest");
        fill("What is to be reached?", title);
        pressInDialog("Suggest");
        shows("waiting for an answer");
    }

    /** Waits until the student's plan is there. */
    public void awaitPlan() {
        visitor.see(Find.heading("Plan"));
        shows("Execution");
    }
}
