package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** One idea, at {@code /ideas/{id}}. */
public final class IdeaPage extends Page {

    /** The tab keeps a copy of what is typed until the server has stored it. */
    private static final String STORED = "return Object.keys(sessionStorage).every(key => !key.includes('/ideas/'))";

    private final String line;

    IdeaPage(Visitor visitor, String line) {
        super(visitor, line);
        this.line = line;
    }

    public FeedbackPage feedback() {
        follow("Feedback");
        return new FeedbackPage(visitor, line);
    }

    /** Waits until it is in a state, in words. */
    public void isIn(String state) {
        shows(state);
    }

    /** Writes a part of the proposal and waits until it is stored. */
    public void write(String part, String text) {
        fill(part, text);
        visitor.until(() -> visitor.ask(STORED).equals(true));
        shows("Saved");
    }

    /** Keeps the proposal as it is now. */
    public void keepVersion() {
        press("Keep this version");
        shows("kept by you");
    }
}
