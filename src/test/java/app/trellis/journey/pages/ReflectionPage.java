package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Reflection</b>, at {@code /reflection}. */
public final class ReflectionPage extends Page {

    public ReflectionPage(Visitor visitor) {
        super(visitor, "Reflection");
    }

    /** Answers a question with a number and a few words, and waits until they are stored. */
    public void answer(String question, String score, String words) {
        pick(question, score);
        fill("A few words on: " + question, words);
        shows("Saved");
    }

    /** Finishes it. */
    public void done() {
        press("Done for now");
        shows("Your last reflection");
    }
}
