package app.trellis.journey;

import app.trellis.journey.pages.Menu;
import app.trellis.journey.pages.ProjectPage;
import app.trellis.journey.pages.ProjectsPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** A project that did not work out is stopped for a reason, and its lesson stays. */
class ProjectDecisionLessonIT extends Journey {

    @Test
    void aResultBecomesADecisionAndAnEndBecomesALesson() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        new TodayPage(ada);

        new Menu(ada).open("Projects");
        ProjectPage project = new ProjectsPage(ada).add("Steering along the probe");
        project.start();
        project.decide("Continue", "Three points fewer lies.", "Worth one more week.", "");
        project.shows("Worth one more week.");
        project.stopWithoutALesson("Eleven points less help.", "A worse model helps nobody.");
        project.shows("One sentence on what you learned, please.");
        project.learn("Run the small test once, and believe it.");
        project.shows("Run the small test once, and believe it.");
        project.shows("Closed");

        ProjectsPage projects = project.back();
        projects.reopen("Steering along the probe");
        projects.shows("is running");
    }
}
