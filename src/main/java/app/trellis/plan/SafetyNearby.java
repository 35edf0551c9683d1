package app.trellis.plan;

/** How many people near the student work on safety; it sets what must be sought elsewhere. */
public enum SafetyNearby {
    /** Nobody the student knows of. */
    NOBODY,
    /** One or two people. */
    A_FEW,
    /** A group. */
    SEVERAL;

    /** Translation key of its name. */
    public String key() {
        return "plan.safety-nearby." + this;
    }
}
