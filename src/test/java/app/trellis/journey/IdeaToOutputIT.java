package app.trellis.journey;

import app.trellis.journey.pages.IdeasPage;
import app.trellis.journey.pages.ProjectPage;
import app.trellis.journey.pages.ProjectsPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** From a line on a list to something that others can read. */
class IdeaToOutputIT extends Journey {

    private static final String LINE = "Probe for lies";
    private static final String PAPER = "Lies leave traces";

    @Test
    void anIdeaBecomesAProjectAndAProjectAnOutput() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        ada.open("/today");
        new TodayPage(ada);
        IdeasPage.captureFromHere(ada, LINE);

        ada.open("/projects");
        ProjectPage project = new ProjectsPage(ada).fromIdea(LINE);
        project.shows("Running");
        project.draft(PAPER, "Workshop on Honest Models");
        project.step(PAPER, "Submitted");
        project.shows("is submitted");

        ada.open("/outputs");
        project.shows(PAPER);
        project.shows("Workshop on Honest Models");
    }
}
