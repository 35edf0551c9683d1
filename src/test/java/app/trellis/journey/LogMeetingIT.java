package app.trellis.journey;

import app.trellis.journey.pages.MeetingPage;
import app.trellis.journey.pages.Menu;
import app.trellis.journey.pages.PeoplePage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** A meeting is logged in a few presses, moves the gauge, and what was agreed comes back in the next agenda. */
class LogMeetingIT extends Journey {

    @Test
    void aMeetingMovesTheGaugeAndItsActionsComeBack() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        new TodayPage(ada);

        new Menu(ada).open("People");
        var people = new PeoplePage(ada);
        people.shows("0 of 60 live minutes");
        people.addMentor("Grace Hopper");
        people.log("45");
        people.shows("45 of 60 live minutes");

        var met = people.openMeeting("Grace Hopper");
        met.agree("Send the plot");
        met.note("Length first, style second.");
        met.shows("Saved");

        new Menu(ada).open("People");
        people = new PeoplePage(ada);
        people.shows("Send the plot");
        MeetingPage next = people.plan();
        next.shows("Still open with Grace Hopper");
        next.writeAgenda("1. Which probe?");
        next.shows("Saved");
    }
}
