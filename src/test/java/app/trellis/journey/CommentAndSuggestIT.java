package app.trellis.journey;

import app.trellis.journey.pages.AdvisorsPage;
import app.trellis.journey.pages.CommentsBox;
import app.trellis.journey.pages.IdeasPage;
import app.trellis.journey.pages.InvitationPage;
import app.trellis.journey.pages.PlanPage;
import app.trellis.journey.pages.StudentPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** An advisor comments on an idea and suggests a milestone; the student answers both, and the advisor sees it. */
class CommentAndSuggestIT extends Journey {

    private static final String IDEA = "Probes that may abstain";
    private static final String MILESTONE = "Predict what a reviewer says";

    @Test
    void whatTheAdvisorSaysComesBackAnswered() {
        var student = Person.called("Ada");
        var advisor = Person.called("Grace");
        var ada = visitor();
        var grace = visitor();
        student.register(ada);
        new TodayPage(ada).setUp().answer();
        ada.open("/ideas");
        new IdeasPage(ada).keep(IDEA);
        var link = AdvisorsPage.open(ada).invite(advisor.email(), "Plan", "Ideas");
        grace.open(link.substring(Servers.empty().address().length()));
        advisor.fillIn(new InvitationPage(grace).createAccount());
        StudentPage page = new InvitationPage(grace).accept().student(student.name());

        page.commentOn("Idea: " + IDEA).write("Who would act on it?", student.name());
        page.suggest(MILESTONE);

        ada.open("/today");
        var today = new TodayPage(ada);
        today.shows(MILESTONE);
        var comments = today.readComment();
        comments.shows("Who would act on it?");
        comments.answer("Whoever deploys the model");
        comments.resolve();
        ada.open("/plan");
        new PlanPage(ada).acceptSuggestion(MILESTONE);

        grace.open(grace.path());
        page = new StudentPage(grace, student.name());
        page.shows("on the plan");
        grace.open("/comments?show=resolved");
        new CommentsBox(grace).shows("the latest by " + student.name());
    }
}
