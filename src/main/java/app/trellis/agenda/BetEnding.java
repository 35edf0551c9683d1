package app.trellis.agenda;

/** How a bet ended. Each of them teaches something, so none is without a lesson. */
public enum BetEnding {
    /** Its rule for stopping was met, and it stopped. */
    RULE_MET,
    /** Its time box was over, and it stopped. */
    TIME_BOX,
    /** It came off. */
    PAID_OFF,
    /** The student let it go before either. */
    LET_GO
}
