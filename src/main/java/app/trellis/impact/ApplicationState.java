package app.trellis.impact;

/** How far a student has come with an opportunity. */
public enum ApplicationState {
    SAVED,
    APPLYING,
    APPLIED,
    ACCEPTED,
    DECLINED,
    ATTENDED;

    /** Whether nothing more is to be done about it. */
    public boolean settled() {
        return this == DECLINED || this == ATTENDED;
    }

    /** Whether it has been handed in, so that its deadline matters no more. */
    public boolean sent() {
        return this != SAVED && this != APPLYING;
    }
}
