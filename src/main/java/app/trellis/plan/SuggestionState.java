package app.trellis.plan;

/** What became of a milestone that an advisor suggests. */
public enum SuggestionState {
    /** The student has not answered. */
    OPEN,
    /** It is a milestone on the plan, or was. */
    ACCEPTED,
    /** The student would rather not. */
    DECLINED,
    /** The advisor has withdrawn it. */
    WITHDRAWN
}
