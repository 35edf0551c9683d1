package app.trellis.journey;

import app.trellis.journey.pages.AccessPage;
import app.trellis.journey.pages.AdvisorsPage;
import app.trellis.journey.pages.InvitationPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** A student switches an area off; the advisor's next click shows nothing of it, and the student reads who looked. */
class AdvisorSeesUntilSharingEndsIT extends Journey {

    @Test
    void whatIsNoLongerSharedIsGoneWithTheNextClickAndTheLogSaysWhoLooked() {
        var student = Person.called("Ada");
        var advisor = Person.called("Grace");
        var ada = visitor();
        var grace = visitor();
        student.register(ada);
        new TodayPage(ada).setUp().answer();

        var link = AdvisorsPage.open(ada).invite(advisor.email(), "Plan");
        grace.open(link.substring(Servers.empty().address().length()));
        advisor.fillIn(new InvitationPage(grace).createAccount());
        var page = new InvitationPage(grace).accept().student(student.name());
        page.awaitPlan();
        var address = grace.path();

        AdvisorsPage.open(ada).unshare(advisor.name(), "Plan");
        grace.open(address);
        page.sharesNothing(student.name());

        var log = AccessPage.open(ada);
        log.tells(advisor.name(), "looked at: Plan");
        log.tells(advisor.name(), "had you in their list of students");
        log.tells("You", "stopped sharing with " + advisor.name() + ": Plan");
    }
}
