package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Weekly review</b>, at {@code /review}. */
public final class ReviewPage extends Page {

    public ReviewPage(Visitor visitor) {
        super(visitor, "Weekly review");
    }

    /** Waits until everything typed is on the server. */
    public void awaitSaved() {
        shows("Saved");
    }

    /** Waits for the warm word at the end. */
    public void awaitFinished() {
        shows("is reviewed");
    }
}
