package app.trellis.plan;

import java.time.LocalDate;

/**
 * Puts together the sentence behind each computed date. The first four arguments are always the month of progress, the
 * calendar months it takes at this pace, the calendar months that one month of progress takes, and the days of leave
 * passed by then; a translation uses what it needs.
 */
record Reasons(Programme programme) {

    /** Why a lane begins. */
    Reason begin(Phase phase, int month) {
        return reason("plan.reason.begin." + phase, month);
    }

    /** Why execution is a main lane, and until when. */
    Reason mainUntilSwitch() {
        return reason("plan.reason.main.EXECUTION", programme.switchMonth());
    }

    /** Why independence is a main lane. */
    Reason ownIdeas() {
        return reason("plan.reason.main.INDEPENDENCE", programme.switchMonth());
    }

    /** Why ambition becomes a main lane. */
    Reason ambition(int month) {
        return reason("plan.reason.main.AMBITION", month);
    }

    /** Why the switch to independence is on that date. */
    Reason independence() {
        return programme.switchedOn() == null ? suggestedSwitch() : Reason.of("plan.reason.switched");
    }

    /** Why the switch to independence is suggested for its date. */
    Reason suggestedSwitch() {
        IndependenceSwitch rule = IndependenceSwitch.of(programme);
        double years = programme.lengthMonths() / 12.0;
        return reason(
                "plan.reason.begin.INDEPENDENCE", rule.month(), years, rule.computed(), rule.saved(), rule.bound());
    }

    /** Why the programme ends on that date. */
    Reason end() {
        int months = programme.lengthMonths();
        return with("plan.reason.end", months, programme.end(), months / 12.0);
    }

    private Reason reason(String key, int month, Number... more) {
        return with(key, month, ProgressCalendar.of(programme).dateAt(month), more);
    }

    /** The same for a date that is not the first day after that month of progress. */
    Reason with(String key, int month, LocalDate date, Number... more) {
        ProgressCalendar calendar = ProgressCalendar.of(programme);
        Number[] arguments = new Number[4 + more.length];
        arguments[0] = month;
        arguments[1] = calendar.calendarMonths(month);
        arguments[2] = programme.pace().calendarMonths();
        arguments[3] = calendar.leaveDaysUntil(date);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Reason.of(key, arguments);
    }
}
