package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** One project. */
public final class ProjectPage extends Page {

    public ProjectPage(Visitor visitor, String title) {
        super(visitor, title);
    }

    /** Work begins. */
    public void start() {
        press("Start");
        shows("Running");
    }

    /** Notes a decision that leaves the project open. */
    public void decide(String kind, String result, String why, String direction) {
        press("Note a decision");
        pick("What follows", kind);
        fill("Result", result);
        fill("Why", why);
        if (!direction.isEmpty()) {
            fill("New direction", direction);
        }
        pressInDialog("Keep the decision");
    }

    /** Means to stop, and forgets the lesson. */
    public void stopWithoutALesson(String result, String why) {
        decide("Stop", result, why, "");
    }

    /** Says what was learned in the dialog that is open. */
    public void learn(String lesson) {
        fill("What you learned", lesson);
        pressInDialog("Keep the decision");
    }

    /** Adds an output with a venue that is not in the catalogue. */
    public void draft(String title, String venue) {
        press("Add an output");
        fill("Title", title);
        fill("Venue", venue);
        pressInDialog("Save");
        visitor.see(Find.heading(title));
    }

    /** Takes a step with an output, today. */
    public void step(String title, String to) {
        chooseInMenu("Next step of “" + title + "”", to);
        pressInDialog("Take this step");
    }

    /** Goes back to all projects. */
    public ProjectsPage back() {
        follow("All projects");
        return new ProjectsPage(visitor);
    }
}
