package app.trellis.mentoring;

/** Who promised something. */
public enum ActionOwner {
    /** The student. */
    ME,
    /** The mentor of the meeting. */
    MENTOR
}
