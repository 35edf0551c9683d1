package app.trellis.mentoring;

/** How feedback came. Only live time counts towards the hour every other week. */
public enum MeetingMode {
    LIVE,
    WRITTEN
}
