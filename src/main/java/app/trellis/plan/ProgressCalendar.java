package app.trellis.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Turns months of full-time progress into dates and back. Part time makes half the progress; leave makes none, so every
 * later date moves by the days of the leave.
 *
 * <p>Months are counted from the start and never from each other, so a start on the 31st does not drift. A date that
 * would fall into a leave comes after it.
 *
 * <p>The post, "Increase your independence" and "Environment", gives times after the start of a PhD of three to five
 * years, all of them for full-time work; this is the reading of them for everybody else.
 */
record ProgressCalendar(LocalDate start, Pace pace, List<Leave> leaves) {

    static ProgressCalendar of(Programme programme) {
        return new ProgressCalendar(programme.start(), programme.pace(), programme.leaves());
    }

    /** The first day on which {@code months} of progress are complete: the start itself for 0. */
    LocalDate dateAt(int months) {
        return shifted(start.plusMonths(calendarMonths(months)));
    }

    /** The last day of work that completes {@code months} of progress. */
    LocalDate lastDay(int months) {
        return shifted(start.plusMonths(calendarMonths(months)).minusDays(1));
    }

    /** Whole months of progress complete on the morning of {@code date}; 0 before the start. */
    int monthsAt(LocalDate date) {
        long elapsed = ChronoUnit.MONTHS.between(start, date.minusDays(leaveDaysUntil(date)));
        int months = (int) Math.max(0, elapsed / pace.calendarMonths());
        while (months > 0 && dateAt(months).isAfter(date)) {
            months--;
        }
        while (!dateAt(months + 1).isAfter(date)) {
            months++;
        }
        return months;
    }

    /** Calendar months that {@code months} of progress take, leave apart. */
    int calendarMonths(int months) {
        return months * pace.calendarMonths();
    }

    /** Days of leave that lie between the start and {@code date}, both included. */
    int leaveDaysUntil(LocalDate date) {
        return leaves.stream().mapToInt(leave -> daysWithin(leave, date)).sum();
    }

    private LocalDate shifted(LocalDate date) {
        LocalDate result = date;
        for (Leave leave : leaves) {
            if (!leave.from().isAfter(result)) {
                result = result.plusDays(daysWithin(leave, LocalDate.MAX));
            }
        }
        return result;
    }

    private int daysWithin(Leave leave, LocalDate until) {
        LocalDate from = leave.from().isBefore(start) ? start : leave.from();
        LocalDate to = leave.to().isAfter(until) ? until : leave.to();
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }
}
