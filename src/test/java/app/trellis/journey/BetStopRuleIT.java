package app.trellis.journey;

import app.trellis.journey.pages.BetPage;
import app.trellis.journey.pages.BetsPage;
import app.trellis.journey.pages.Menu;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** A bet reaches its rule for stopping; that asks for a decision, and the decision for a lesson. */
class BetStopRuleIT extends Journey {

    private static final String BET = "Catch deception nobody asked for";

    @Test
    void aMetRuleLeadsToADecisionAndALesson() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        new TodayPage(ada);

        new Menu(ada).open("Agenda");
        var bets = BetsPage.open(ada);
        bets.shows("No bet yet");
        bets.place(BET, "Nobody has a test for it", "Fewer than twenty cases by March");

        var bet = new BetPage(ada, BET);
        bet.shows("Running");
        bet.ruleMet();
        bet.shows("Time to decide");
        bet.stopWithoutLesson();
        bet.shows("One sentence is enough");
        bet.lesson("Count the cases before writing the paper.");
        bet.shows("Stopped by its rule");
        bet.shows("Count the cases before writing the paper.");

        BetsPage.open(ada).shows("One bet so far, 0 open");
    }
}
