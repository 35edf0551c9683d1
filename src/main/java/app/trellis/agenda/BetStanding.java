package app.trellis.agenda;

/** Where a bet stands on a day. */
public enum BetStanding {
    /** It runs, or will. */
    RUNNING,
    /** The student said that its rule for stopping is met: to be decided. */
    RULE_MET,
    /** Its time box is over: to be decided. */
    TIME_BOX_OVER,
    /** It is over, and something was learned from it. */
    ENDED;

    /** Whether the student has to say: stop, or extend once. */
    public boolean asksForDecision() {
        return this == RULE_MET || this == TIME_BOX_OVER;
    }
}
