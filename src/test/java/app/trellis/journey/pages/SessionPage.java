package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** One session of a reading group, which follows what others do. */
public final class SessionPage extends Page {

    public SessionPage(Visitor visitor, String topic) {
        super(visitor, topic);
    }

    public void begin() {
        press("Begin the session");
        awaitRound("Round 1");
    }

    public void next() {
        press("Next round");
    }

    public void finish() {
        press("Finish");
        shows("What came out of it");
    }

    /** Waits until the round is the one that is held, whoever went on to it. */
    public void awaitRound(String words) {
        shows(words);
    }

    public void write(String notes, String text) {
        fill(notes, text);
    }

    /** Waits until a box holds what somebody else wrote. */
    public void awaitNotes(String notes, String text) {
        visitor.until(() -> value(notes).equals(text));
    }
}
