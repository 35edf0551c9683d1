package app.trellis.groups;

/**
 * A part of a session, with how long it usually takes. The minutes are a suggestion that the timer shows; nothing ends
 * when they are over.
 */
public enum Round {
    /** The post, L129: "start the meeting by explaining and justifying this agenda". */
    EXPLAIN_AND_JUSTIFY(20),
    /** L129: "the rest of the meeting is the group engaging in spirited debate and discussion about the agenda". */
    DEBATE(40),
    /** L131: "people present their own ideas". */
    PRESENT(10),
    /** L131: "and get feedback". */
    FEEDBACK(20),
    /** L131: "start by understanding what someone else is proposing". */
    CLARIFY(15),
    /** L131: "try to improve/correct any issues with it". */
    CORRECT(15),
    /** L131: "then critique this stronger version of it". */
    CRITIQUE(20);

    private final int minutes;

    Round(int minutes) {
        this.minutes = minutes;
    }

    /** How long it usually takes, in minutes. */
    public int minutes() {
        return minutes;
    }
}
