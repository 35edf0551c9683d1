package app.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.journey.pages.FeedbackPage;
import app.trellis.journey.pages.GuestFeedbackPage;
import app.trellis.journey.pages.IdeaPage;
import app.trellis.journey.pages.IdeasPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** An idea becomes strong with the word of an advisor who has a link and no account. */
class CaptureToStrongIT extends Journey {

    private static final String LINE = "Honest probes";
    private static final String GUESS = "Grace likes what can be measured";

    /** Both above 59, so that no time of day on the advisor's page can look like them. */
    private static final String OWN = "83";

    private static final String PREDICTED = "61";

    @Test
    void theStudentGuessesTheMentorJudgesAndBothCallItStrong() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        new TodayPage(ada);
        ada.open("/ideas");
        var ideas = new IdeasPage(ada);
        ideas.keep(LINE);
        IdeaPage idea = ideas.open(LINE);
        idea.write("Problem", "Models lie where nobody looks.");
        idea.write("Theory of change", "Labs would check before they ship.");

        FeedbackPage feedback = idea.feedback();
        feedback.addMentor("Grace", "Advisor");
        var link = feedback.askByLink().substring(Servers.empty().address().length());
        feedback.seal("Grace", OWN, PREDICTED, GUESS);
        answer(link);

        ada.open(feedback.path());
        feedback = new FeedbackPage(ada, LINE);
        feedback.reveal();
        feedback.shows("It would be checked.");
        feedback.learn("Say what would be measured");
        feedback.callStrong("Deception is where oversight fails first.");
        feedback.idea().isIn("Strong");
    }

    private void answer(String link) {
        var grace = visitor();
        grace.open(link);
        var page = new GuestFeedbackPage(grace);
        page.shows("Labs would check before they ship.");
        assertThat(grace.driver().getPageSource())
                .doesNotContain(GUESS)
                .doesNotContainPattern(alone(OWN))
                .doesNotContainPattern(alone(PREDICTED));
        page.answer("It would be checked.", "90", "It can be measured.");
        assertThat(grace.driver().getPageSource()).doesNotContain(GUESS);
    }

    /** The number by itself, and not within a token or the name of a file. */
    private static String alone(String number) {
        return "(?<![\\w-])" + number + "(?![\\w-])";
    }
}
