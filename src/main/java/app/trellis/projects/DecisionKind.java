package app.trellis.projects;

/**
 * What a result leads to. A research lead "determines how to respond to results" (post, section "Why might you want to be
 * a research lead?").
 */
public enum DecisionKind {
    /** Go on as planned. */
    CONTINUE,
    /** Go on in another direction. */
    PIVOT,
    /** It is over. */
    STOP
}
