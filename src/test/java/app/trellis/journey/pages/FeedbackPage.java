package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** Feedback on one idea, at {@code /ideas/{id}/feedback}. */
public final class FeedbackPage extends Page {

    private final String line;

    public FeedbackPage(Visitor visitor, String line) {
        super(visitor, "Feedback on “" + line + "”");
        this.line = line;
    }

    /** Where it is, to come back to. */
    public String path() {
        return visitor.path();
    }

    /** Adds somebody, who is then chosen to be asked. */
    public void addMentor(String name, String kind) {
        fill("Their name", name);
        choose("Who they are", kind);
        press("Add to my mentors");
        shows(name + " · " + kind);
    }

    /** Asks whoever is chosen, and gives the link to hand over. */
    public String askByLink() {
        press("Ask");
        return value("Link to hand over");
    }

    /** Asks whoever is chosen, who has an account and advises the student. */
    public void askInTrellis() {
        press("Ask");
        shows("Asked. It is on their list now.");
    }

    /** Seals one's own number and the predicted one. */
    public void seal(String mentor, String own, String predicted, String reason) {
        fill("You", own);
        fill(mentor + " will say", predicted);
        fill("Why " + mentor + " will say so", reason);
        press("Seal");
        shows("You can change it until " + mentor + " has answered.");
    }

    public void reveal() {
        press("Reveal");
        shows("side by side");
    }

    /** Keeps a line of what is to be learnt. */
    public void learn(String lesson) {
        fill("What I take from it, in a line", lesson);
        press("Keep");
        shows("Kept.");
    }

    /** Says that it is strong, and why it matters for safety, which is the last word that was missing. */
    public void callStrong(String why) {
        fill("Why it matters for safety", why);
        tick("I call this idea strong");
        press("Save");
        shows("You and your advisor agree: this idea is strong.");
    }

    public IdeaPage idea() {
        follow("To the idea");
        return new IdeaPage(visitor, line);
    }
}
