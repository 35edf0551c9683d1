package app.trellis.mentoring;

import app.trellis.shared.Refused;
import java.time.LocalDate;

/**
 * What a form says about mentoring that the student gave.
 *
 * @param date not in the future, and not ten years ago
 * @param whom a name in the student's own words, at most {@link #WHOM_LENGTH} characters; nobody's account
 * @param minutes 1 to {@link MeetingData#LONGEST_MINUTES}
 * @param about what it was about, at most {@link #ABOUT_LENGTH} characters; may be empty
 */
public record GivenData(LocalDate date, String whom, int minutes, String about) {

    /** The longest name that is kept. */
    public static final int WHOM_LENGTH = 120;

    /** The longest text that is kept. */
    public static final int ABOUT_LENGTH = 1000;

    private static final int OLDEST_YEARS = 10;

    public GivenData {
        whom = whom.strip();
        about = about.strip();
    }

    void check(LocalDate today) {
        if (whom.isEmpty()) {
            throw new Refused("given.refused.whom");
        }
        if (whom.length() > WHOM_LENGTH) {
            throw new Refused("mentoring.refused.longname", WHOM_LENGTH);
        }
        if (about.length() > ABOUT_LENGTH) {
            throw new Refused("shared.refused.long", ABOUT_LENGTH);
        }
        if (minutes < 1 || minutes > MeetingData.LONGEST_MINUTES) {
            throw new Refused("mentoring.refused.minutes", MeetingData.LONGEST_MINUTES);
        }
        if (date.isAfter(today)) {
            throw new Refused("mentoring.refused.future");
        }
        if (date.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new Refused("mentoring.refused.old", OLDEST_YEARS);
        }
    }
}
