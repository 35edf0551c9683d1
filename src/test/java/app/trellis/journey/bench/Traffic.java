package app.trellis.journey.bench;

import java.util.HashSet;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went over the wire, as the browser counts it: headers and compressed bodies.
 *
 * @param requests answered requests, but for those from the cache
 * @param bytes bytes received
 */
record Traffic(int requests, long bytes) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What came since the last look. */
    static Traffic since(WebDriver browser) {
        var finished = new HashSet<String>();
        var bytes = 0L;
        for (var entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            var message = JSON.readTree(entry.getMessage()).path("message");
            var parameters = message.path("params");
            if (message.path("method").asString().equals("Network.loadingFinished") && received(parameters) > 0) {
                finished.add(parameters.path("requestId").asString());
                bytes += received(parameters);
            }
        }
        return new Traffic(finished.size(), bytes);
    }

    private static long received(JsonNode parameters) {
        return parameters.path("encodedDataLength").asLong();
    }
}
