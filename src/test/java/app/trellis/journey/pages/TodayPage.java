package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Today</b>, at {@code /today}: where a student begins. */
public final class TodayPage extends Page {

    public TodayPage(Visitor visitor) {
        super(visitor, "Today");
    }

    /** Follows the line that somebody mentions the student. */
    public CommentsBox readComment() {
        follow("Read the comment");
        return new CommentsBox(visitor);
    }

    /** Follows the line that a report is to be written. */
    public ReportPage beginReport() {
        follow("To the report");
        press("Begin the report of year 1");
        return new ReportPage(visitor);
    }

    /** Follows the line that a report waits for the student's signature. */
    public ReportPage signReport() {
        follow("Read and sign");
        return new ReportPage(visitor);
    }

    /** Follows the invitation to answer the six questions. */
    public SetUpPage setUp() {
        follow("Set up your programme");
        return new SetUpPage(visitor);
    }
}
