package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** What whoever may not see something gets, exactly as if it did not exist. */
public final class NothingHerePage extends Page {

    public NothingHerePage(Visitor visitor) {
        super(visitor, "Nothing here");
    }
}
