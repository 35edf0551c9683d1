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

    /** Answers a request about the theory of change without leaving the page. */
    public void answerHere(String idea, String onTheory, String promising, String reason) {
        press("Answer here: " + idea);
        fill("On the theory of change", onTheory);
        fill("How promising is it?", promising);
        fill("Why this number?", reason);
        press("Send answer");
        shows("Thank you. Your student will see it");
    }

    public void note(String text) {
        fill("My note, saved as I type", text);
        shows("Saved");
    }

    public void talked(String student) {
        press("We have talked: " + student);
        shows("is done.");
    }

    public SheetPage sheet(String student) {
        follow("Sheet for a conversation");
        return new SheetPage(visitor, student);
    }

    /** Waits until the page says that nothing is shared. */
    public void sharesNothing(String name) {
        shows(name + " shares nothing with you yet");
    }

    /** Waits until the student's plan is there. */
    public void awaitPlan() {
        visitor.see(Find.heading("Plan"));
        shows("Execution");
    }
}
