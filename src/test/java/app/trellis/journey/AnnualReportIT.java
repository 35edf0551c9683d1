package app.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.journey.pages.AdvisorsPage;
import app.trellis.journey.pages.InvitationPage;
import app.trellis.journey.pages.ReceivedReportPage;
import app.trellis.journey.pages.StudentsPage;
import app.trellis.journey.pages.TodayPage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A year in one report: written, handed over, judged, answered, signed by both, and kept as a file. */
class AnnualReportIT extends Journey {

    private static final String RESULT = "The probe finds the topic and not the lie";
    private static final String VIEW = "A strong first year";
    private static final String REPLY = "I will bring the controls";
    private static final String PDF = "application/pdf %PDF-";

    @Test
    void studentAndAdvisorReadSignAndKeepTheYear() {
        var student = Person.called("Ada");
        var advisor = Person.called("Grace");
        var ada = visitor();
        var grace = visitor();
        student.register(ada);
        var elevenMonthsAgo = LocalDate.now(ZoneOffset.UTC).minusMonths(11);
        new TodayPage(ada).setUp().answer(elevenMonthsAgo.toString());
        var link = AdvisorsPage.open(ada).invite(advisor.email(), "Plan");
        grace.open(link.substring(Servers.empty().address().length()));
        advisor.fillIn(new InvitationPage(grace).createAccount());
        new InvitationPage(grace).accept().shows("The annual report is due on");

        ada.open("/today");
        var report = new TodayPage(ada).beginReport();
        report.write("Results and insights", RESULT);
        report.takeOver("Objectives for next year");
        report.handOver();

        grace.open("/students");
        var received = new StudentsPage(grace).reportOf(student.name());
        received.shows(RESULT);
        received.view(VIEW, "On course");
        received.sign();

        ada.open("/today");
        report = new TodayPage(ada).signReport();
        report.shows(VIEW);
        report.reply(REPLY);
        report.sign();
        report.shows("Version 1, signed by all and locked on");
        assertThat(report.file("PDF in English")).isEqualTo(PDF);

        grace.open(grace.path());
        received = new ReceivedReportPage(grace, student.name());
        received.shows(REPLY);
        received.shows("Version 1, signed by all and locked on");
        assertThat(received.file("PDF auf Deutsch")).isEqualTo(PDF);
    }
}
