package app.trellis.journey;

import app.trellis.journey.pages.AdvisorsPage;
import app.trellis.journey.pages.InvitationPage;
import app.trellis.journey.pages.NothingHerePage;
import app.trellis.journey.pages.StudentsPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** A student lets an advisor in, and out again; the advisor sees what is shared, and nothing once it has ended. */
class AdvisorComesAndGoesIT extends Journey {

    @Test
    void anInvitedAdvisorSeesThePlanUntilTheRelationEnds() {
        var student = Person.called("Ada");
        var advisor = Person.called("Grace");
        var ada = visitor();
        var grace = visitor();
        student.register(ada);
        new TodayPage(ada).setUp().answer();

        var link = AdvisorsPage.open(ada).invite(advisor.email(), "Plan");
        grace.open(link.substring(Servers.empty().address().length()));
        advisor.fillIn(new InvitationPage(grace).createAccount());
        var students = new InvitationPage(grace).accept();
        students.student(student.name()).awaitPlan();
        var page = grace.path();

        grace.open("/students");
        AdvisorsPage.open(ada).end(advisor.name());
        new StudentsPage(grace).clickStudent(student.name());
        new NothingHerePage(grace);

        grace.open(page);
        new NothingHerePage(grace);
    }
}
