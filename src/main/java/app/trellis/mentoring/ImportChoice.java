package app.trellis.mentoring;

/**
 * An event that the student wants logged.
 *
 * @param mentor whom it was with, as the student says
 */
public record ImportChoice(ImportRow row, MentorId mentor) {}
