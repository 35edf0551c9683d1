package app.trellis.ideas;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which ideas to list.
 *
 * @param text must be in the line, the notes or a tag, in any case; empty for all
 * @param states the states to list; none means those that are still open, projects included
 * @param tag only with this tag; null for all
 */
public record IdeaQuery(
        String text, Set<IdeaState> states, @Nullable String tag, IdeaOrder order) {

    /** All but the filtered-out ones, newest first. */
    public static final IdeaQuery ALL = new IdeaQuery("", Set.of(), null, IdeaOrder.NEWEST);

    public IdeaQuery {
        text = text.strip();
        states = Set.copyOf(states);
    }

    /** The states that are really listed. */
    Set<IdeaState> listed() {
        return states.isEmpty() ? EnumSet.complementOf(EnumSet.of(IdeaState.FILTERED_OUT)) : states;
    }
}
