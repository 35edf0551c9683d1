package app.trellis.mentoring;

import org.jspecify.annotations.Nullable;

/**
 * All there is to say about a student's mentor time.
 *
 * @param standing today
 * @param course half a year, week by week
 * @param shares whose time it was in that half year
 * @param target own one; null means the hour
 * @param speed of the field; null until it is said
 */
public record MentorTimePicture(
        MentorStanding standing,
        MentorTimeCourse course,
        TimeShares shares,
        @Nullable MentorTarget target,
        @Nullable FieldSpeed speed) {}
