package app.trellis.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium without a window. It asks nothing of the network beyond the server under test. */
public final class Chromium implements Browser {

    private static final Dimension DESK = new Dimension(1280, 900);

    @Override
    public ChromeDriver open(Look look) {
        var options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion",
                "--lang=en-GB",
                "--blink-settings=preferredColorScheme=" + (look == Look.DARK ? 0 : 1));
        find("chromium", "google-chrome", "chromium-browser").ifPresent(program -> options.setBinary(program.toFile()));
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var driver = find("chromedriver")
                .map(program -> new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(program.toFile())
                                .build(),
                        options))
                .orElseGet(() -> new ChromeDriver(options));
        driver.manage().window().setSize(DESK);
        return driver;
    }

    private static Optional<Path> find(String... names) {
        var folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return List.of(names).stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
