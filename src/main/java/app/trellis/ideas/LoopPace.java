package app.trellis.ideas;

/**
 * How quickly judgements come, in words. The post, section "People": an idea tried out alone could easily take six months,
 * where an experienced advisor has a sense of it at once, every week that an idea is proposed.
 */
public enum LoopPace {
    /** Within a week: what a weekly meeting gives. */
    WEEKLY(7),
    /** Within a month. */
    WEEKS(31),
    /** Within half a year. */
    MONTHS(182),
    /** As long as finding out alone. */
    ALONE(Integer.MAX_VALUE);

    private final int days;

    LoopPace(int days) {
        this.days = days;
    }

    static LoopPace of(double medianDays) {
        for (var pace : values()) {
            if (medianDays <= pace.days) {
                return pace;
            }
        }
        return ALONE;
    }
}
