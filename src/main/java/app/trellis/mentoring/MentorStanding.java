package app.trellis.mentoring;

import org.jspecify.annotations.Nullable;

/**
 * Mentor time as Today needs it.
 *
 * @param time of the last fortnight, against the own target
 * @param toReview the own target whose day to be asked about has come; null if none, or while the student is away
 * @param writtenOnlyDays for how long feedback came in writing only, if that is to be said; otherwise 0
 */
public record MentorStanding(MentorTime time, @Nullable MentorTarget toReview, int writtenOnlyDays) {}
