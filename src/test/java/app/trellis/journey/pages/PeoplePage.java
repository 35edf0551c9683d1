package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** <b>People</b>, at {@code /people}. */
public final class PeoplePage extends Page {

    public PeoplePage(Visitor visitor) {
        super(visitor, "People");
    }

    /** Adds a mentor in the quick entry, who is chosen then. */
    public void addMentor(String name) {
        fill("Name of the mentor", name);
        press("Add");
        visitor.see(Find.choice("Who was it?", name));
    }

    /** Logs a meeting of so many minutes with whoever is chosen. */
    public void log(String minutes) {
        press("Log " + minutes + " minutes");
    }

    /** Opens the first meeting with somebody in the list; by keyboard, since a toast may lie over it. */
    public MeetingPage openMeeting(String name) {
        visitor.see(By.xpath("//article[contains(@class,'meeting-row')]//a[normalize-space()='" + name + "']"))
                .sendKeys(Keys.ENTER);
        return new MeetingPage(visitor);
    }

    /** Plans a meeting with whoever and whenever is suggested; by keyboard for the same reason. */
    public MeetingPage plan() {
        visitor.see(Find.button("Plan a meeting")).sendKeys(Keys.ENTER);
        return new MeetingPage(visitor);
    }
}
