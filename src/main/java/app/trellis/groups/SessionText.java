package app.trellis.groups;

/** The boxes that a group writes into together: one a round, the stronger version, and the summary. */
public enum SessionText {
    ROUND_1,
    ROUND_2,
    ROUND_3,
    STRENGTHENED,
    SUMMARY;

    /** The longest text that is kept. */
    public static final int LENGTH = 6000;

    /** The notes of a round, counted from 1. */
    public static SessionText ofRound(int round) {
        return values()[round - 1];
    }

    /** Notes of a round are taken while the session runs; what comes out of it may be polished afterwards. */
    boolean openIn(SessionState state) {
        return state == SessionState.RUNNING
                || state == SessionState.FINISHED && (this == STRENGTHENED || this == SUMMARY);
    }
}
