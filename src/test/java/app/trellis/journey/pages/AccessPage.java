package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import org.openqa.selenium.By;

/** <b>Who looked, and what changed</b>, at {@code /settings/access}. */
public final class AccessPage extends Page {

    public AccessPage(Visitor visitor) {
        super(visitor, "Who looked, and what changed");
    }

    public static AccessPage open(Visitor visitor) {
        visitor.open("/settings/access");
        return new AccessPage(visitor);
    }

    /** Waits until the log says that somebody did something. */
    public void tells(String who, String deed) {
        visitor.see(By.xpath("//*[contains(@class, 'access-row')][.//strong[normalize-space(.)='" + who
                + "']][contains(normalize-space(.), '" + deed + "')]"));
    }
}
