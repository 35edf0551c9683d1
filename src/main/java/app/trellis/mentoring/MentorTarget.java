package app.trellis.mentoring;

import app.trellis.shared.Refused;
import java.time.LocalDate;

/**
 * A student's own target for mentor time instead of the hour. The post, section "Alternatives": the hour is what most
 * people need, and some learn exceptionally quickly on their own. So another figure is fine, with a reason to read again
 * on a day.
 *
 * @param minutes live minutes in fourteen days, 0 to {@link #MOST_MINUTES}
 * @param reason why it differs; never empty, at most {@link #REASON_LENGTH} characters
 * @param reviewOn the day on which to ask whether it still holds
 */
public record MentorTarget(int minutes, String reason, LocalDate reviewOn) {

    /** More than ten hours in a fortnight is no minimum. */
    public static final int MOST_MINUTES = 600;

    /** The longest reason that is kept. */
    public static final int REASON_LENGTH = 500;

    /** The latest day to ask again, in months from now. */
    public static final int MOST_MONTHS = 24;

    /** When to ask again if nothing is said, in months: half of a year brings other projects and other people. */
    public static final int USUAL_MONTHS = 6;

    public MentorTarget {
        reason = reason.strip();
    }

    /** Whether its day to be asked about has come. */
    public boolean due(LocalDate today) {
        return !reviewOn.isAfter(today);
    }

    /** The same, to be asked about again after the usual time. */
    public MentorTarget again(LocalDate today) {
        return new MentorTarget(minutes, reason, today.plusMonths(USUAL_MONTHS));
    }

    void check(LocalDate today) {
        check();
        if (due(today) || reviewOn.isAfter(today.plusMonths(MOST_MONTHS))) {
            throw new Refused("mentor-time.refused.review-date", MOST_MONTHS);
        }
    }

    /** All but its day, which may have come since it was set. */
    void check() {
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw new Refused("mentor-time.refused.target", MOST_MINUTES);
        }
        if (reason.isEmpty()) {
            throw new Refused("mentor-time.refused.reason");
        }
        if (reason.length() > REASON_LENGTH) {
            throw new Refused("shared.refused.long", REASON_LENGTH);
        }
    }
}
