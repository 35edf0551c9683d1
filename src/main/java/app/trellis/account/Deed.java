package app.trellis.account;

/**
 * What somebody did that the student can read in their log. Looking is noted once an hour, a change each time. The
 * sentence of each is the text {@code account.deed.<NAME>}, with who did it, the area and whom or what it is about.
 */
public enum Deed {
    /** Read an area that the student shares. */
    SAW(true),
    /** Had the student's name in their list of students. */
    SAW_IN_LIST(true),
    /** Had the student's dates in a delegate's list. */
    SAW_DATES(true),
    /** The student shared an area with somebody. */
    SHARED(false),
    /** The student stopped sharing an area with somebody. */
    UNSHARED(false),
    /** Invited somebody to advise. */
    INVITED(false),
    /** Accepted an invitation. */
    ACCEPTED(false),
    /** Ended a relation, or withdrew an invitation. */
    ENDED(false),
    /** Took back an end. */
    TOOK_BACK(false),
    /** Appointed a delegate, or ended it. */
    DELEGATED(false),
    /** Proposed, confirmed or withdrew a hand-over to another advisor. */
    HANDED_OVER(false),
    /** Took what is shared out as a file. */
    EXPORTED(true),
    /** Opened the sheet for a conversation to print it. */
    PRINTED(true),
    /** Wrote a comment. */
    COMMENTED(false),
    /** Settled a thread of comments. */
    RESOLVED(false),
    /** Suggested a milestone. */
    SUGGESTED(false),
    /** Answered a request for feedback. */
    ANSWERED(false),
    /** Read an annual report. */
    REPORT_READ(true),
    /** Signed an annual report. */
    REPORT_SIGNED(false);

    private final boolean looking;

    Deed(boolean looking) {
        this.looking = looking;
    }

    /** Whether it changes nothing, so that once an hour says enough. */
    public boolean isLooking() {
        return looking;
    }
}
