package app.trellis.notifications;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a student chooses about their calendar.
 *
 * @param alarms whether events carry an alarm
 * @param reviewDay the day of the week for the weekly review; null keeps it out of the calendar
 * @param reviewHour the hour at which it begins where the student is, 0 to 23
 */
public record CalendarOptions(boolean alarms, @Nullable DayOfWeek reviewDay, int reviewHour) {

    /** Before a student says anything: no alarms, and the review on Friday afternoon, when its week is nearly over. */
    public static final CalendarOptions FIRST = new CalendarOptions(false, DayOfWeek.FRIDAY, 16);
}
