package app.trellis.plan;

/** How fast a programme makes progress. */
public enum Pace {
    /** One month of progress a calendar month. */
    FULL_TIME(1),
    /** Half a month of progress a calendar month. */
    PART_TIME(2);

    private final int calendarMonths;

    Pace(int calendarMonths) {
        this.calendarMonths = calendarMonths;
    }

    /** Calendar months that one month of full-time progress takes. */
    public int calendarMonths() {
        return calendarMonths;
    }

    /** Translation key of its name. */
    public String key() {
        return "plan.pace." + this;
    }
}
