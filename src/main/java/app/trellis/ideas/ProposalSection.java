package app.trellis.ideas;

/**
 * The five parts of a proposal. The theory of change says how the result would make AI safer; safety researchers are
 * asked about it, others about tractability (post, section "Improving idea generation": “Ask safety researchers for
 * feedback on your theory of change”).
 */
public enum ProposalSection {
    PROBLEM,
    APPROACH,
    THEORY_OF_CHANGE,
    TRACTABILITY,
    FIRST_TEST;

    /** The longest text of one part, in characters. */
    public static final int LENGTH = 8_000;
}
