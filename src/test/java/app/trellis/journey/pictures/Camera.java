package app.trellis.journey.pictures;

import app.trellis.journey.Visitor;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chromium.HasCdp;

/** Takes whole screens, longer than the window where they are. */
final class Camera {

    /** The widths that are photographed: a desk and a phone. */
    enum Width {
        DESK(1280, 800),
        PHONE(390, 844);

        private final int pixels;
        private final int height;

        Width(int pixels, int height) {
            this.pixels = pixels;
            this.height = height;
        }

        int pixels() {
            return pixels;
        }
    }

    private static final int LONGEST = 2600;

    private final Visitor visitor;
    private final HasCdp browser;
    private Width width = Width.DESK;

    Camera(Visitor visitor) {
        this.visitor = visitor;
        browser = (HasCdp) visitor.driver();
    }

    void set(Width width) {
        this.width = width;
        size(width.height);
    }

    byte[] take() {
        size(Math.clamp(contentHeight(), width.height, LONGEST));
        visitor.settle();
        var picture = browser.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
        size(width.height);
        return Base64.getDecoder().decode((String) Objects.requireNonNull(picture.get("data")));
    }

    private int contentHeight() {
        return ((Number) visitor.ask("return document.documentElement.scrollHeight")).intValue();
    }

    private void size(int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width.pixels, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }
}
