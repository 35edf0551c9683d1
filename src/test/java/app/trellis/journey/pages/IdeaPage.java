package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** One idea, at {@code /ideas/{id}}. */
public final class IdeaPage extends Page {

    IdeaPage(Visitor visitor, String line) {
        super(visitor, line);
    }

    /** Writes a part of the proposal and waits until it is stored. */
    public void write(String part, String text) {
        fill(part, text);
        shows("Saved");
    }

    /** Keeps the proposal as it is now. */
    public void keepVersion() {
        press("Keep this version");
        shows("kept by you");
    }
}
