package app.trellis.journey.testbench;

import app.trellis.journey.Browser;
import app.trellis.journey.Chromium;
import app.trellis.journey.Look;
import com.vaadin.testbench.TestBench;
import org.openqa.selenium.WebDriver;

/** Chromium within Vaadin TestBench. Running it needs a licence key; compiling it does not. */
public final class TestBenchBrowser implements Browser {

    @Override
    public WebDriver open(Look look) {
        return TestBench.createDriver(new Chromium().open(look));
    }
}
