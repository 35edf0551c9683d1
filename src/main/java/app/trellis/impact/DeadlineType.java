package app.trellis.impact;

/** What happens on a published date. */
public enum DeadlineType {
    OPENS(false),
    ABSTRACT(true),
    PAPER(true),
    COMMITMENT(true),
    APPLICATION(true),
    REGISTRATION(true),
    NOTIFICATION(false);

    private final boolean toBeMet;

    DeadlineType(boolean toBeMet) {
        this.toBeMet = toBeMet;
    }

    /** Whether the student has to hand something in by then, rather than only know the date. */
    public boolean toBeMet() {
        return toBeMet;
    }
}
