package app.trellis.mentoring;

import java.time.LocalDate;

/** Minutes a mentor gave on one day: all that the rule {@link MentorTime} needs of a meeting. */
public record MentorMinutes(LocalDate date, int minutes, MeetingMode mode) {}
