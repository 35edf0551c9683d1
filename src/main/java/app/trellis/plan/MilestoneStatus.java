package app.trellis.plan;

/** Where a milestone stands. */
public enum MilestoneStatus {
    /** Not begun. */
    PLANNED,
    /** Begun. */
    UNDER_WAY,
    /** Done. */
    REACHED,
    /** Given up, with a reason; it can be restored. */
    DROPPED;

    /** Whether there is still something to do. */
    public boolean open() {
        return this == PLANNED || this == UNDER_WAY;
    }

    /** Translation key of its name. */
    public String key() {
        return "plan.status." + this;
    }
}
