package app.trellis.plan;

/** Research experience before the programme; it brings the switch to independence forward. */
public enum Experience {
    /** Little or none. */
    NONE(0),
    /** About a year, such as a research master's or a year as a research assistant. */
    ABOUT_A_YEAR(6),
    /** Two years or more. */
    TWO_OR_MORE(12);

    private final int monthsSaved;

    Experience(int monthsSaved) {
        this.monthsSaved = monthsSaved;
    }

    /** Months by which the switch to independence comes earlier. */
    public int monthsSaved() {
        return monthsSaved;
    }

    /** Translation key of its name. */
    public String key() {
        return "plan.experience." + this;
    }
}
