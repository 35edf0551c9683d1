package app.trellis.projects;

import java.util.Set;

/** Where a project stands. */
public enum ProjectState {
    /** It has not begun. */
    PLANNED,
    /** It is worked on. */
    RUNNING,
    /** It rests. */
    PAUSED,
    /** It is over, and something was learned from it. */
    CLOSED;

    /** Where it may go from here. Back to planned only leads taking a step back. */
    public Set<ProjectState> next() {
        return switch (this) {
            case PLANNED -> Set.of(RUNNING, CLOSED);
            case RUNNING -> Set.of(PAUSED, CLOSED);
            case PAUSED -> Set.of(RUNNING, CLOSED);
            case CLOSED -> Set.of(RUNNING);
        };
    }

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return this != CLOSED;
    }
}
