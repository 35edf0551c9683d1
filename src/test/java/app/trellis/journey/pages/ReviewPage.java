package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Weekly review</b>, at {@code /review}. */
public final class ReviewPage extends Page {

    public ReviewPage(Visitor visitor) {
        super(visitor, "Weekly review");
    }

    /** Waits for the word at the end, and what was written. */
    public void awaitFinished(String written) {
        shows("is reviewed");
        shows(written);
    }
}
