package app.trellis.journey;

import app.trellis.journey.pages.Keyboard;
import app.trellis.journey.pages.ReviewPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The weekly review from start to finish, without a mouse. */
class ReviewByKeyboardIT extends Journey {

    @Test
    void aStudentFinishesTheReviewWithKeysAlone() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        new TodayPage(ada).setUp().answer();
        var keys = new Keyboard(ada);

        ada.open("/today");
        new TodayPage(ada);
        keys.tabTo("Weekly review").press(Keys.ENTER);
        var review = new ReviewPage(ada);
        keys.tabTo("What went well?").press("The first experiment ran through.");
        keys.tabTo("The week in one word").press("1");
        keys.tabTo("Name of the mentor").press("Grace");
        keys.tabTo("Add").press(Keys.ENTER);
        review.shows("Grace");
        keys.tabTo("Log 30 minutes").press(Keys.ENTER);
        review.shows("30 minutes live");
        for (var item : new String[] {"Mood", "Energy", "Workload manageable", "Connected"}) {
            keys.tabTo(item).press("4");
        }
        keys.tabTo("Intention 1").press("Write the related work section");
        keys.tabTo("Finish review").press(Keys.ENTER);

        review.awaitFinished("The first experiment ran through.");
    }
}
