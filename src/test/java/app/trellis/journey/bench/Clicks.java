package app.trellis.journey.bench;

import app.trellis.journey.Visitor;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** Times, inside the browser, from a click in the navigation until the new screen is there, in steps of the screen's frames. */
final class Clicks {

    private static final String CLICK = """
            const [name, rows, done] = arguments;
            const entry = [...document.querySelectorAll('.shell-places a')]
                .find(item => item.textContent.trim() === name);
            const before = document.querySelector('h1');
            const begin = performance.now();
            const isThere = () => {
              const now = document.querySelector('h1');
              return now && now !== before
                  && (!rows || document.querySelector('vaadin-virtual-list article h2')?.textContent.trim());
            };
            const look = () => isThere() ? done(performance.now() - begin) : requestAnimationFrame(look);
            entry.click();
            requestAnimationFrame(look);""";

    private Clicks() {}

    /** Milliseconds until the screen behind an entry of the navigation is there. */
    static double toView(Visitor visitor, String entry) {
        return time(visitor, entry, false);
    }

    /** Milliseconds until the screen and the first rows of its list are there. */
    static double toRows(Visitor visitor, String entry) {
        return time(visitor, entry, true);
    }

    private static double time(Visitor visitor, String entry, boolean rows) {
        var time = ((JavascriptExecutor) visitor.driver()).executeAsyncScript(CLICK, entry, rows);
        return ((Number) Objects.requireNonNull(time)).doubleValue();
    }
}
