package app.trellis.journey;

import app.trellis.journey.pages.MentorTimePage;
import app.trellis.journey.pages.ReflectionPage;
import app.trellis.journey.pages.TodayPage;
import org.junit.jupiter.api.Test;

/** A student aims at what is right for them, and keeps what they tell themselves. */
class AimAndReflectIT extends Journey {

    private static final String FIT = "Does becoming a research lead still fit who I am and what I enjoy?";
    private static final String WORDS = "Most days, yes.";

    @Test
    void anOwnTargetMovesTodaysGaugeAndAReflectionStays() {
        var ada = visitor();
        Person.called("Ada").register(ada);
        new TodayPage(ada).setUp().answer();

        ada.open("/people/time");
        new MentorTimePage(ada).aim(30, "I learn quickly on my own.");
        ada.open("/today");
        new TodayPage(ada).shows("0 of 30 live minutes");

        ada.open("/reflection");
        var reflection = new ReflectionPage(ada);
        reflection.answer(FIT, "4 · mostly", WORDS);
        reflection.done();
        ada.open("/reflection");
        new ReflectionPage(ada).shows("Your last reflection");
    }
}
