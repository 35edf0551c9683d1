package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** One bet, at {@code /agenda/bets/{id}}. */
public final class BetPage extends Page {

    public BetPage(Visitor visitor, String title) {
        super(visitor, title);
    }

    /** Says that the rule for stopping is met. */
    public void ruleMet() {
        press("My rule for stopping is met");
    }

    /** Wants to stop, and says nothing about what was learned. */
    public void stopWithoutLesson() {
        press("Stop and keep the lesson");
        pressInDialog("Stop it");
    }

    /** Says it after all. */
    public void lesson(String lesson) {
        fill("What did you learn?", lesson);
        pressInDialog("Stop it");
    }
}
