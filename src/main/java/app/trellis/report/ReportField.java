package app.trellis.report;

/** What a student writes in a report, in its order on paper. The union of what universities ask for. */
public enum ReportField {
    /** The working title of the thesis. */
    TITLE(true),
    /** Who pays. */
    FUNDER(true),
    /** How far the plan was met. */
    PLAN(false),
    /** What was found, and what was learned. */
    RESULTS(false),
    /** What is planned differently now, and why. */
    CHANGES(false),
    /** What is meant for the next year, with dates. */
    OBJECTIVES(false),
    /** How often, with whom, in what form. */
    MEETINGS(false),
    /** Training, and what came out. */
    OUTPUTS(false),
    /** What gets in the way, and what would help. Never filled in by Trellis. */
    ISSUES(false);

    private static final int LINE = 300;
    private static final int TEXT = 20_000;

    private final boolean line;

    ReportField(boolean line) {
        this.line = line;
    }

    /** Whether it is one line of the header. */
    public boolean isLine() {
        return line;
    }

    /** The most characters it holds. */
    public int length() {
        return line ? LINE : TEXT;
    }

    /** Whether Trellis knows anything to fill in. */
    public boolean isFilledIn() {
        return !line && this != ISSUES;
    }

    /** Translation key of its heading. */
    public String key() {
        return "report.field." + this;
    }
}
