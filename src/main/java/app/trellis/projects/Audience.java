package app.trellis.projects;

/**
 * Whom an output is for. The post warns of "a narrow group of people such as your colleagues or LessWrong readers"
 * (section "Environment").
 */
public enum Audience {
    /** The machine learning community. */
    ML,
    /** The safety community. */
    SAFETY,
    /** Everybody. */
    BROAD,
    /** Colleagues. */
    INTERNAL
}
