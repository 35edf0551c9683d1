package app.trellis.journey;

import app.trellis.journey.pages.IdeaPage;
import app.trellis.journey.pages.IdeasPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** An idea comes while doing something else, is kept with keys alone, and grows into a proposal with versions. */
class CaptureToProposalIT extends Journey {

    private static final String LINE = "Probe for lies";

    @Test
    void anIdeaIsKeptFromAnyScreenAndWritten() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        ada.open("/today");
        new TodayPage(ada);
        IdeasPage.captureFromHere(ada, LINE);

        ada.open("/ideas");
        var ideas = new IdeasPage(ada);
        ideas.shows(LINE);
        IdeaPage idea = ideas.open(LINE);
        idea.write("Problem", "Models lie where nobody looks.");
        idea.write("Theory of change", "Labs would check before they ship.");
        idea.keepVersion();

        ada.open("/ideas?capture=A%20paper");
        ideas.keepWhatALinkBrought("A paper");
    }
}
