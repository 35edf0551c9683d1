package app.trellis.projects;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Projects by state, the one worked on last first.
 *
 * @param columns the first {@link #MOST} of each state; every state has a list, which may be empty
 * @param counts how many there are of each state in all
 */
public record Board(Map<ProjectState, List<ProjectSummary>> columns, Map<ProjectState, Integer> counts) {

    /** More in one column than this nobody oversees; the list shows the others. */
    public static final int MOST = 30;

    public Board {
        columns = new EnumMap<>(columns);
        counts = new EnumMap<>(counts);
    }

    /** How many projects there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
