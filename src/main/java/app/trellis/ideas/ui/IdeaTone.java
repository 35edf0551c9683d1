package app.trellis.ideas.ui;

import app.trellis.ideas.IdeaState;
import app.trellis.shared.ui.Tone;
import java.util.Locale;

/** How the mark of a state feels. */
final class IdeaTone {

    private IdeaTone() {}

    static Tone tone(IdeaState state) {
        return switch (state) {
            case STRONG, PROJECT -> Tone.GOOD;
            case FILTERED_OUT -> Tone.MUTED;
            case CAPTURED, IN_PROPOSAL, IN_FEEDBACK -> Tone.CALM;
        };
    }

    /** The same as the end of a class name, for rows that are drawn in the browser. */
    static String of(IdeaState state) {
        return tone(state).name().toLowerCase(Locale.ROOT);
    }
}
