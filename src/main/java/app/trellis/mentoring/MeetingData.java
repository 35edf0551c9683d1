package app.trellis.mentoring;

import java.time.LocalDate;

/**
 * What a form says about a meeting that has taken place.
 *
 * @param minutes 1 to {@link #LONGEST_MINUTES}
 * @param objectLevel whether it was about the work itself, down to its details: the feedback of "high bandwidth" that the
 *     post asks for in section "Advice for making the most of a PhD"
 */
public record MeetingData(MentorId mentor, LocalDate date, int minutes, MeetingMode mode, boolean objectLevel) {

    /** The longest meeting that is believed; a longer day is logged in parts. */
    public static final int LONGEST_MINUTES = 600;

    /** A meeting of which nothing more is said. */
    public MeetingData(MentorId mentor, LocalDate date, int minutes, MeetingMode mode) {
        this(mentor, date, minutes, mode, false);
    }
}
