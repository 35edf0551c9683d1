package app.trellis.ideas;

/** How far an idea has come. Any idea may be filtered out, with the reason, and comes back to where it was. */
public enum IdeaState {
    /** A line, and perhaps notes. */
    CAPTURED,
    /** A proposal is being written. */
    IN_PROPOSAL,
    /** Somebody was asked what they think. */
    IN_FEEDBACK,
    /** Student and advisor both say it is strong. */
    STRONG,
    /** It is worked on. */
    PROJECT,
    /** Let go, for a reason that stays with it. */
    FILTERED_OUT;

    /** Whether something may still become of it; a project has, and what was filtered out has not. */
    public boolean isOpen() {
        return this != PROJECT && this != FILTERED_OUT;
    }
}
