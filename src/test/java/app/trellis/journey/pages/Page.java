package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What all screens have in common: a heading to know them by, fields, buttons and links. */
public abstract class Page {

    protected final Visitor visitor;

    /** Waits until the screen with this heading is there. */
    protected Page(Visitor visitor, String heading) {
        this.visitor = visitor;
        visitor.see(Find.heading(heading));
    }

    protected final void fill(String label, String text) {
        var field = field(label);
        field.clear();
        field.sendKeys(text);
    }

    /** Enters a value that the field understands only when it is left, such as a date. */
    protected final void enter(String label, String text) {
        fill(label, text);
        field(label).sendKeys(Keys.ENTER, Keys.TAB);
    }

    protected final WebElement field(String label) {
        return visitor.see(Find.field(label));
    }

    /** Picks one answer of a group of choices. */
    protected final void pick(String group, String answer) {
        visitor.see(Find.choice(group, answer)).click();
    }

    /** Chooses from a list that opens. */
    protected final void choose(String list, String entry) {
        visitor.see(Find.select(list)).click();
        visitor.see(Find.selectItem(entry)).click();
    }

    /** Ticks a box by its label. */
    protected final void tick(String label) {
        visitor.see(Find.label(label)).click();
    }

    /** What a field holds. */
    protected final String value(String label) {
        return Objects.requireNonNullElse(field(label).getDomProperty("value"), "");
    }

    protected final void press(String button) {
        visitor.see(Find.button(button)).click();
    }

    /** Opens a menu and chooses from it. */
    protected final void chooseInMenu(String menu, String entry) {
        visitor.see(Find.menu(menu)).click();
        visitor.see(Find.menuItem(entry)).click();
    }

    /** Presses a button of the dialog on top, which may have the words of one below it. */
    protected final void pressInDialog(String button) {
        visitor.see(Find.buttonInDialog(button)).click();
    }

    protected final void follow(String link) {
        visitor.see(Find.link(link)).click();
    }

    /** Waits until these words are on the screen. */
    public final void shows(String words) {
        visitor.see(Find.text(words));
    }
}
