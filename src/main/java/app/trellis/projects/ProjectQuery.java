package app.trellis.projects;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which projects to list.
 *
 * @param text must be in the title, summary, topic, method or collaborators, in any case; empty for all
 * @param states the states to list; none means all
 * @param origin only these; null for all
 * @param risk only these; null for all
 * @param descending turns the order round
 */
public record ProjectQuery(
        String text,
        Set<ProjectState> states,
        @Nullable Origin origin,
        @Nullable Risk risk,
        ProjectOrder order,
        boolean descending) {

    /** All of them, the one worked on last first. */
    public static final ProjectQuery ALL = new ProjectQuery("", Set.of(), null, null, ProjectOrder.CHANGED, true);

    public ProjectQuery {
        text = text.strip();
        states = Set.copyOf(states);
    }

    /** The same, in another order. */
    public ProjectQuery ordered(ProjectOrder by, boolean backwards) {
        return new ProjectQuery(text, states, origin, risk, by, backwards);
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return !text.isEmpty() || !states.isEmpty() || origin != null || risk != null;
    }

    /** The states that are really listed. */
    Set<ProjectState> listed() {
        return states.isEmpty() ? EnumSet.allOf(ProjectState.class) : states;
    }
}
