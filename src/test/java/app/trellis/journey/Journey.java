package app.trellis.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;

/** What every journey needs: people with browsers, and a picture of what each saw when something went wrong. */
abstract class Journey {

    private static final Path PICTURES = Path.of("target", "journeys");

    private final List<Visitor> visitors = new ArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback keepPictures = context -> {
        if (context.getExecutionException().isPresent()) {
            keepPictures(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        }
    };

    /** Somebody new at the door of the shared server. */
    protected final Visitor visitor() {
        return visitor(Servers.empty(), Look.LIGHT);
    }

    /** Somebody new at the door of a server. */
    protected final Visitor visitor(Server server, Look look) {
        var visitor = new Visitor(server, look);
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    private void keepPictures(String name) throws IOException {
        Files.createDirectories(PICTURES);
        for (var index = 0; index < visitors.size(); index++) {
            var driver = visitors.get(index).driver();
            var file = PICTURES.resolve(name.replaceAll("[^\\w.-]", "_") + "-" + (index + 1));
            Files.write(Path.of(file + ".png"), ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
            Files.writeString(Path.of(file + ".html"), driver.getCurrentUrl() + "\n" + driver.getPageSource());
        }
    }
}
