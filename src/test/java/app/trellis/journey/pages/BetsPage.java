package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Bets</b>, at {@code /agenda/bets}. */
public final class BetsPage extends Page {

    private BetsPage(Visitor visitor) {
        super(visitor, "Bets");
    }

    /** From anywhere on the agenda. */
    public static BetsPage open(Visitor visitor) {
        visitor.see(Find.link("Bets")).click();
        return new BetsPage(visitor);
    }

    /** Places a bet; the time box stays as suggested. */
    public void place(String title, String why, String rule) {
        press("Place a bet");
        fill("What is the bet?", title);
        fill("Why is it ambitious?", why);
        fill("What would make you stop sooner?", rule);
        pressInDialog("Place it");
    }
}
