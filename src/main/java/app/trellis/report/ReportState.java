package app.trellis.report;

/** How far a version of a report is. */
public enum ReportState {
    /** Only the student sees it. */
    DRAFT,
    /** The chosen advisors read it, and its text stands still. */
    HANDED_OVER,
    /** All have signed; it never changes again. */
    LOCKED
}
