package app.trellis.journey;

import java.util.ServiceLoader;
import org.openqa.selenium.WebDriver;

/**
 * Where the journeys get their browser from. They know {@link WebDriver} alone; another kind of driver takes over by
 * being on the class path as a service.
 */
public interface Browser {

    /** Opens a browser that shares nothing with any other: no cookies, no cache. */
    WebDriver open(Look look);

    /** The browser that another tool brings, else Chromium. */
    static Browser find() {
        return ServiceLoader.load(Browser.class).findFirst().orElseGet(Chromium::new);
    }
}
