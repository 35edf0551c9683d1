package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The navigation that every screen behind sign-in has. */
public final class Menu {

    private static final By ENTRIES = By.cssSelector(".shell-places a");

    private final Visitor visitor;

    public Menu(Visitor visitor) {
        this.visitor = visitor;
        visitor.see(ENTRIES);
    }

    /** The texts of its entries, from the top. */
    public List<String> entries() {
        return visitor.driver().findElements(ENTRIES).stream()
                .map(WebElement::getText)
                .map(String::strip)
                .toList();
    }

    /** Goes to a screen. */
    public void open(String entry) {
        visitor.see(Find.link(entry)).click();
    }
}
