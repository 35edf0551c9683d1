package app.trellis.journey;

import app.trellis.journey.pages.AdminPage;
import app.trellis.journey.pages.InstancePage;
import app.trellis.journey.pages.JoinPage;
import app.trellis.journey.pages.PlanPage;
import app.trellis.journey.pages.RegisterPage;
import app.trellis.journey.pages.SignInPage;
import app.trellis.journey.pages.TemplateDraftPage;
import app.trellis.journey.pages.TodayPage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first administrator sets a place up, invites a student who is offered a new version of the template, and closes the
 * account again; two browsers at once.
 */
class AdministratorAtSetUpIT extends Journey {

    private static final String PLACE = "Garden School";
    private static final String MILESTONE = "Agree with your advisor how you work together";

    @Test
    void onlyTheInvitedComeInDecideOnChangesAndStayOutOnceClosed(@TempDir Path data) {
        try (var server = Server.startOn(data)) {
            var root = visitor(server, Look.LIGHT);
            var ada = visitor(server, Look.LIGHT);
            var student = Person.called("Ada");
            Person.called("Root").fillIn(RegisterPage.open(root).withCode(server.setUpCode()));
            root.settle();

            InstancePage.open(root).letInOnlyInvited(PLACE);
            RegisterPage.open(ada).shows("Accounts are opened by invitation here.");

            var link = AdminPage.open(root).invite(student.email());
            ada.open(link.substring(link.indexOf("/join/")));
            new JoinPage(ada, PLACE).join(student.name(), Person.PASSWORD);
            new TodayPage(ada).setUp().answer();

            TemplateDraftPage.start(root).leaveOut(MILESTONE).publish("Our school has its own agreement");
            ada.open("/plan");
            new PlanPage(ada).dropAsOffered(MILESTONE);

            AdminPage.open(root).disable(student.name());
            ada.open("/today");
            new SignInPage(ada).signIn(student.email(), Person.PASSWORD);
            new SignInPage(ada).shows("This account is resting");
        }
    }
}
