package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Nothing but keys: for people who use no mouse, and to prove that none is needed. */
public final class Keyboard {

    private static final int MOST_STOPS = 120;
    private static final String GROUP_OF_FOCUSED = """
            const group = document.activeElement?.closest('[role=radiogroup], [role=group], fieldset');
            const named = group?.getAttribute('aria-labelledby');
            return group?.getAttribute('aria-label')
                ?? (named ? document.getElementById(named)?.textContent : null)
                ?? group?.querySelector('legend')?.textContent ?? '';""";

    private final Visitor visitor;

    public Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Goes on with the tab key until the thing, or the group of things, of this name has the focus. */
    public Keyboard tabTo(String name) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            press(Keys.TAB);
            if (focusedName().equals(name) || focusedGroup().equals(name)) {
                return this;
            }
        }
        throw new AssertionError("The tab key does not lead to “" + name + "”");
    }

    /** Types into whatever has the focus. */
    public Keyboard press(CharSequence... keys) {
        focused().sendKeys(keys);
        return this;
    }

    /** Whether the thing of this name has the focus. */
    public boolean on(String name) {
        return focusedName().equals(name);
    }

    private String focusedName() {
        return Objects.requireNonNullElse(focused().getAccessibleName(), "").strip();
    }

    private String focusedGroup() {
        return visitor.ask(GROUP_OF_FOCUSED).toString().strip();
    }

    private WebElement focused() {
        return visitor.driver().switchTo().activeElement();
    }
}
