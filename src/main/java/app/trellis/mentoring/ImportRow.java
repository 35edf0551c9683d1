package app.trellis.mentoring;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar file that may have been a meeting.
 *
 * @param date where the student is
 * @param time where the student is
 * @param minutes 1 to {@link MeetingData#LONGEST_MINUTES}
 * @param guess whom it was probably with; only an offer, and null if nobody fits
 * @param source the digest of where in the calendar it is
 */
public record ImportRow(
        LocalDate date,
        LocalTime time,
        int minutes,
        String title,
        @Nullable Mentor guess,
        String source) {}
