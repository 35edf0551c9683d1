package app.trellis.groups;

/** How far a session is. */
public enum SessionState {
    PLANNED,
    RUNNING,
    FINISHED
}
