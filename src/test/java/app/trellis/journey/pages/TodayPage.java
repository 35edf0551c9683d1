package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Today</b>, at {@code /today}: where a student begins. */
public final class TodayPage extends Page {

    public TodayPage(Visitor visitor) {
        super(visitor, "Today");
    }
}
