package app.trellis.plan;

/** The five skills a research lead grows, as overlapping lanes of one plan; never steps that lock each other. */
public enum Phase {
    /** Carrying out research: implementation, experiments, proofs, write-up. */
    EXECUTION,
    /** Gathering ideas and fleshing out the best. */
    GENERATION,
    /** Judging ideas, and predicting how others judge them. */
    EVALUATION,
    /** Working autonomously on one's own strong ideas. */
    INDEPENDENCE,
    /** Growing an agenda and a worldview, little but often. */
    AMBITION;

    /** Translation key of its name. */
    public String key() {
        return "plan.phase." + this;
    }

    /** Translation key of a sentence on what it is about. */
    public String aboutKey() {
        return "plan.phase-about." + this;
    }
}
