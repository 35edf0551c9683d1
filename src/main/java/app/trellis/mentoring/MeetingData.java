package app.trellis.mentoring;

import java.time.LocalDate;

/** What a form says about a meeting. */
public record MeetingData(MentorId mentor, LocalDate date, int minutes, MeetingMode mode) {}
