package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** The comments beside a thing, on whatever screen that is. */
public final class CommentsBox extends Page {

    public CommentsBox(Visitor visitor) {
        super(visitor, "Comments");
    }

    /** Writes a comment that mentions somebody. */
    public void write(String text, String mentioned) {
        fill("Write a comment", text);
        tick(mentioned);
        press("Comment");
        shows("@" + mentioned);
    }

    /** Answers the first thread. */
    public void answer(String text) {
        press("Answer");
        fill("Your answer", text);
        press("Comment");
        shows(text);
    }

    /** Settles the first thread. */
    public void resolve() {
        press("Resolve");
        shows("One resolved thread");
    }
}
