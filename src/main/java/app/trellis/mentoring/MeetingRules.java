package app.trellis.mentoring;

import app.trellis.shared.Refused;
import java.time.LocalDate;

/** What a meeting, and what is promised in it, must look like to be believed. */
final class MeetingRules {

    static final int OLDEST_YEARS = 10;
    static final int AHEAD_YEARS = 2;

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

    /** Refuses a plan for a day that is over, or further away than anybody plans. */
    static void checkPlan(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refused("mentoring.refused.plan-over");
        }
        if (day.isAfter(today.plusYears(AHEAD_YEARS))) {
            throw new Refused("mentoring.refused.plan-far", AHEAD_YEARS);
        }
    }

    /** Refuses what says nothing, or is due in another decade. */
    static void check(ActionData action, LocalDate today) {
        if (action.what().isEmpty()) {
            throw new Refused("mentoring.refused.action-empty");
        }
        if (action.what().length() > ActionData.LENGTH) {
            throw new Refused("mentoring.refused.action-long", ActionData.LENGTH);
        }
        LocalDate due = action.due();
        if (due != null
                && (due.isBefore(today.minusYears(OLDEST_YEARS)) || due.isAfter(today.plusYears(OLDEST_YEARS)))) {
            throw new Refused("mentoring.refused.action-due", OLDEST_YEARS);
        }
    }
}
