package app.trellis.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsDriver;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person with a browser of their own at one server. */
public final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration GLANCE = Duration.ofMillis(50);

    private static final String STILL = """
            const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
            return document.readyState === 'complete'
                && document.fonts.status === 'loaded'
                && clients.every(client => !client.isActive || !client.isActive())
                && !document.querySelector('vaadin-grid[loading]');""";

    private final WebDriver driver;
    private final String address;

    /** Someone whose device asks for the given look. */
    public Visitor(Server server, Look look) {
        this(Browser.find().open(look), server.address());
    }

    Visitor(WebDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** Enters a path of the server into the browser's address bar. */
    public void open(String path) {
        driver.get(address + path);
    }

    /** The path that the browser shows, without the server. */
    public String path() {
        var url = Objects.requireNonNull(driver.getCurrentUrl());
        return url.startsWith(address) ? url.substring(address.length()) : url;
    }

    /** Waits until something is there, on a page that may redraw itself meanwhile. */
    public void until(BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, GLANCE)
                .ignoring(StaleElementReferenceException.class)
                .until(browser -> condition.getAsBoolean());
    }

    /** Waits for a visible element. */
    public WebElement see(By what) {
        var seen = new ArrayList<WebElement>();
        until(() -> driver.findElements(what).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .map(seen::add)
                .orElse(false));
        return seen.getLast();
    }

    /** Waits until the page is loaded, its fonts too, and Flow has nothing under way. */
    public void settle() {
        until(() -> ask(STILL).equals(true));
    }

    /** Runs a script in the page and gives what it returns, which must be something. */
    public Object ask(String script, Object... arguments) {
        return Objects.requireNonNull(((JavascriptExecutor) driver).executeScript(script, arguments));
    }

    /** Has the device ask for the other look, as the evening does, and ends what fades from one colour to the next. */
    public void look(Look look) {
        var browser = driver instanceof WrapsDriver wrapper ? wrapper.getWrappedDriver() : driver;
        var scheme = Map.of("name", "prefers-color-scheme", "value", look.name().toLowerCase(Locale.ROOT));
        ((HasCdp) browser).executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        ask("return document.getAnimations().filter(each => each instanceof CSSTransition).map(each => each.finish())");
    }

    /** Leaves without signing out, as by closing a laptop: the server is not told. */
    public void vanish() {
        driver.manage().deleteAllCookies();
    }

    /** Whether a visible element is there at this moment. */
    public boolean sees(By what) {
        return driver.findElements(what).stream().anyMatch(WebElement::isDisplayed);
    }

    /** The browser itself, for what only a browser can tell. */
    public WebDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
