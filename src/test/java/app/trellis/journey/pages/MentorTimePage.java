package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Mentor time</b>, at {@code /people/time}. */
public final class MentorTimePage extends Page {

    public MentorTimePage(Visitor visitor) {
        super(visitor, "Mentor time");
    }

    /** Sets an own target with its reason; the day to ask again is the suggested one. */
    public void aim(int minutes, String reason) {
        visitor.see(Find.summary("Set your own target")).click();
        fill("Live minutes in two weeks", String.valueOf(minutes));
        fill("Why this much?", reason);
        press("Save the target");
        shows("Saved. The gauge uses your target from now on.");
    }
}
