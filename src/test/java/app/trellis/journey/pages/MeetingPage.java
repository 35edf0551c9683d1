package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** One meeting, at {@code /people/meetings/…}. */
public final class MeetingPage extends Page {

    public MeetingPage(Visitor visitor) {
        super(visitor, "Agreed");
    }

    /** Adds something that the student does. */
    public void agree(String what) {
        fill("What was agreed", what);
        press("Add");
        visitor.see(By.xpath("//vaadin-checkbox[normalize-space()='" + what + "']"));
    }

    public void note(String text) {
        fill("What was said", text);
        field("What was said").sendKeys(Keys.TAB);
    }

    public void writeAgenda(String text) {
        fill("What you want from this meeting", text);
        field("What you want from this meeting").sendKeys(Keys.TAB);
    }
}
