package app.trellis.report;

import java.time.LocalDate;

/**
 * A year to report on.
 *
 * @param number of the programme's year, from 1 on
 * @param from first day reported on
 * @param until last day reported on, and the day by which the report is due
 * @param cause why it ends on that day
 * @param movedDays by how many days leave has moved that day; 0 for an own period
 */
public record ReportYear(int number, LocalDate from, LocalDate until, Cause cause, int movedDays) {

    /** How many days before a year's end its report is opened. */
    public static final int OPEN_DAYS = 60;

    /** For how many days after the due day the report is still asked for; later it may be written and nobody asks. */
    public static final int ASKED_DAYS = 90;

    /** Why a year ends on its last day. */
    public enum Cause {
        /** A year of the programme is over, leave not counted. */
        YEAR,
        /** The programme ends. */
        PROGRAMME_END,
        /** The student said so. */
        OWN
    }

    /** The day from which the report is asked for: {@value #OPEN_DAYS} days before the end, within the year. */
    public LocalDate opens() {
        LocalDate day = until.minusDays(OPEN_DAYS);
        return day.isBefore(from) ? from : day;
    }

    /** The day by which all should have signed it. */
    public LocalDate due() {
        return until;
    }

    /** Whether somebody asks for it on a day. */
    public boolean asked(LocalDate day) {
        return !day.isBefore(opens()) && !day.isAfter(until.plusDays(ASKED_DAYS));
    }

    /** Whether it may be begun on a day: from its first day on. */
    public boolean begun(LocalDate day) {
        return !day.isBefore(from);
    }

    /** The same year with a period that the student chose. */
    public ReportYear own(LocalDate first, LocalDate last) {
        return new ReportYear(number, first, last, Cause.OWN, 0);
    }
}
