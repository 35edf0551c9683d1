package app.trellis.impact;

/** Whether one can take part from anywhere. */
public enum Remote {
    YES,
    HYBRID,
    NO;

    /** Whether at least a part of it can be done from anywhere. */
    public boolean possible() {
        return this != NO;
    }
}
