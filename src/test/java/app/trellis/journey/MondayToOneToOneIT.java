package app.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.journey.pages.AdvisorsPage;
import app.trellis.journey.pages.ConversationPage;
import app.trellis.journey.pages.FeedbackPage;
import app.trellis.journey.pages.IdeasPage;
import app.trellis.journey.pages.InvitationPage;
import app.trellis.journey.pages.StudentsPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** From the list on Monday to the sheet for the conversation, with the student in a second browser. */
class MondayToOneToOneIT extends Journey {

    private static final String LINE = "Honest probes";
    private static final String NOTE = "Offer to read the draft early";

    @Test
    void theAdvisorSeesWhoNeedsThemAnswersInPlaceAndTakesTheSheetAlong() {
        var student = Person.called("Ada");
        var advisor = Person.called("Grace");
        var ada = visitor();
        var grace = visitor();
        student.register(ada);
        new TodayPage(ada);
        var link = AdvisorsPage.open(ada).invite(advisor.email(), "Ideas");
        grace.open(link.substring(Servers.empty().address().length()));
        advisor.fillIn(new InvitationPage(grace).createAccount());
        new InvitationPage(grace).accept();
        ConversationPage.open(ada).send(advisor.name());
        var feedback = askAboutAnIdea(ada, advisor.name());

        grace.open("/students");
        var students = new StudentsPage(grace);
        students.shows("Would like to have a conversation with you, asked today.");
        var page = students.openFirstByKeyboard(student.name());
        page.answerHere(LINE, "It would be checked.", "90", "It can be measured.");
        page.note(NOTE);
        var sheet = page.sheet(student.name());
        sheet.shows("Would like to have a conversation with you");
        assertThat(grace.driver().getPageSource()).doesNotContain(NOTE);
        sheet.addNote();
        sheet.shows(NOTE);

        ada.open(feedback);
        var answered = new FeedbackPage(ada, LINE);
        answered.reveal();
        answered.shows("It would be checked.");
        assertThat(ada.driver().getPageSource()).doesNotContain(NOTE);
        AdvisorsPage.open(ada).seeAs(advisor.name());
        assertThat(ada.driver().getPageSource()).doesNotContain(NOTE);

        grace.open("/students");
        new StudentsPage(grace).student(student.name()).talked(student.name());
        ConversationPage.open(ada).canSend(advisor.name());
    }

    /** The student guesses first, so that the answer can be revealed. */
    private static String askAboutAnIdea(Visitor ada, String advisor) {
        ada.open("/ideas");
        var ideas = new IdeasPage(ada);
        ideas.keep(LINE);
        var idea = ideas.open(LINE);
        idea.write("Problem", "Models lie where nobody looks.");
        idea.write("Theory of change", "Labs would check before they ship.");
        var feedback = idea.feedback();
        feedback.addMentor(advisor, "Advisor");
        feedback.askInTrellis();
        feedback.seal(advisor, "83", "61", "Grace likes what can be measured");
        return feedback.path();
    }
}
