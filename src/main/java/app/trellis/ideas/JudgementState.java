package app.trellis.ideas;

/** Where the three numbers of one idea and mentor stand, as far as the student may know. */
public enum JudgementState {
    /** Nothing is sealed and nothing has come in. */
    OPEN,
    /** The student's numbers are sealed; the actual one is awaited. */
    SEALED,
    /** The mentor was first: the answer is held until the student has sealed, or looks without a prediction. */
    HELD,
    /** All is there, and waits to be revealed. */
    READY,
    REVEALED;

    static JudgementState of(boolean sealed, boolean answered, boolean revealed) {
        if (revealed) {
            return REVEALED;
        }
        if (answered) {
            return sealed ? READY : HELD;
        }
        return sealed ? SEALED : OPEN;
    }

    /** Whether own and predicted number may be set: until the actual one is in, or once while it is held. */
    public boolean maySeal() {
        return this == OPEN || this == SEALED || this == HELD;
    }
}
