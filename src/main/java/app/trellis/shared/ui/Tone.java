package app.trellis.shared.ui;

import java.util.Locale;

/** How a short mark feels. The words beside it always say the same, so colour is never alone. */
public enum Tone {
    /** Neutral information. */
    CALM,
    /** Something achieved. */
    GOOD,
    /** Worth a look, never a scolding. */
    WARN,
    /** In the background. */
    MUTED;

    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
