package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>A proposal to judge</b>: where a link to a proposal leads somebody without an account. */
public final class GuestFeedbackPage extends Page {

    public GuestFeedbackPage(Visitor visitor) {
        super(visitor, "A proposal to judge");
    }

    /** Answers about the theory of change, calls the idea strong, and waits for the thanks. */
    public void answer(String onTheory, String promising, String reason) {
        fill("On the theory of change", onTheory);
        fill("How promising is it?", promising);
        fill("Why this number?", reason);
        tick("I think it is strong");
        press("Send answer");
        shows("Your answer has arrived");
    }
}
