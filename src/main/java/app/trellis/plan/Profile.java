package app.trellis.plan;

/** The kind of research a student does; it chooses the execution milestones. */
public enum Profile {
    /** Programming, engineering, experiments. */
    EMPIRICAL,
    /** Mathematics, proofs, concepts. */
    THEORY,
    /** Both. */
    BOTH;

    /** Whether a milestone meant for {@code other} belongs in the plan of a student with this profile. */
    boolean takes(Profile other) {
        return this == BOTH || other == BOTH || this == other;
    }

    /** Translation key of its name. */
    public String key() {
        return "plan.profile." + this;
    }
}
