package app.trellis.mentoring;

import app.trellis.shared.Refused;
import java.time.LocalDate;

/** What a meeting must look like to be believed. */
final class MeetingRules {

    static final int OLDEST_YEARS = 10;

    private MeetingRules() {}

    /** Refuses what cannot have happened: no time, a day's worth of it, tomorrow, another decade. */
    static void check(MeetingData meeting, LocalDate today) {
        if (meeting.minutes() < 1 || meeting.minutes() > MeetingData.LONGEST_MINUTES) {
            throw new Refused("mentoring.refused.minutes", MeetingData.LONGEST_MINUTES);
        }
        if (meeting.date().isAfter(today)) {
            throw new Refused("mentoring.refused.future");
        }
        if (meeting.date().isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new Refused("mentoring.refused.old", OLDEST_YEARS);
        }
    }

    /** Refuses a mentor nobody could find again in a list. */
    static void check(MentorData mentor) {
        if (mentor.name().isEmpty()) {
            throw new Refused("mentoring.refused.name");
        }
        if (mentor.name().length() > MentorData.NAME_LENGTH) {
            throw new Refused("mentoring.refused.longname", MentorData.NAME_LENGTH);
        }
    }
}
