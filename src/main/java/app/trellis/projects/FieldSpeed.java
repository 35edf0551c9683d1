package app.trellis.projects;

/**
 * How soon a field answers a question. The post tells apart topics with "fast empirical feedback loops" and those with
 * "longer implementation times or a lack of empirical feedback" (section "Independent research").
 */
public enum FieldSpeed {
    /** An experiment answers within days. */
    FAST(4),
    /** An answer takes long to build, or to prove. */
    SLOW(12);

    private final int weeks;

    FieldSpeed(int weeks) {
        this.weeks = weeks;
    }

    /** After so many weeks without a first test it is worth asking whether a smaller one would do. Our own numbers. */
    public int weeksToFirstTest() {
        return weeks;
    }
}
