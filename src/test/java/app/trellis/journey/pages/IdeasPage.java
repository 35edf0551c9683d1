package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import java.util.Objects;
import org.openqa.selenium.Keys;

/** <b>Ideas</b>, at {@code /ideas}. */
public final class IdeasPage extends Page {

    private static final String FIELD = "Your idea in a line";

    public IdeasPage(Visitor visitor) {
        super(visitor, "Ideas");
    }

    /** Keeps an idea on whatever screen is open, by keys alone. */
    public static void captureFromHere(Visitor visitor, String line) {
        visitor.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.ALT, "i"));
        visitor.see(Find.field(FIELD)).sendKeys(line, Keys.ENTER);
        visitor.see(Find.text("Kept."));
    }

    /** Keeps one here. */
    public void keep(String line) {
        fill(FIELD, line);
        press("Keep");
        visitor.see(Find.link(line));
    }

    /** Opens one. */
    public IdeaPage open(String line) {
        follow(line);
        return new IdeaPage(visitor, line);
    }

    /** A link fills the field; Enter keeps what is in it. */
    public void keepWhatALinkBrought(String line) {
        shows("This line came with a link");
        if (!Objects.equals(value(FIELD), line)) {
            throw new AssertionError("the link's line is not in the field");
        }
        field(FIELD).sendKeys(Keys.ENTER);
        visitor.see(Find.link(line));
    }
}
