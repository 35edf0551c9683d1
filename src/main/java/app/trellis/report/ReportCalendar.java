package app.trellis.report;

import app.trellis.plan.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When reports are due: one a year of the programme, opened {@value ReportYear#OPEN_DAYS} days before the year's end and
 * due at it. Years are calendar years at either pace, and leave moves them. Universities ask yearly and open the form
 * about two months before (Edinburgh: month 8 to 12, York: yearly), which this follows; the post's section "People" asks
 * that student and advisors look at the whole together.
 *
 * <p>Whoever lists many students needs their programme and {@link ReportMark}s only: a report is done once {@code
 * annual_report.first_locked_at} is set; {@code own_from} and {@code own_until}, if set, take the place of the year's
 * days.
 */
public record ReportCalendar(Programme programme) {

    /** All years, the first one first; the last may be shorter. */
    public List<ReportYear> years() {
        List<ReportYear> years = new ArrayList<>();
        LocalDate end = programme.end();
        for (int number = 1; !programme.yearFrom(number).isAfter(end); number++) {
            years.add(year(number, end));
        }
        return years;
    }

    /** One of them, if the programme has it. */
    public Optional<ReportYear> year(int number) {
        return years().stream().filter(year -> year.number() == number).findFirst();
    }

    /** The latest year that is asked for on a day and not done, with the period that the student chose. */
    public Optional<ReportYear> due(LocalDate day, List<ReportMark> known) {
        return years().reversed().stream()
                .filter(year -> known.stream().noneMatch(mark -> mark.year() == year.number() && mark.done()))
                .map(year -> known.stream()
                        .filter(mark -> mark.year() == year.number())
                        .findFirst()
                        .map(mark -> mark.in(year))
                        .orElse(year))
                .filter(year -> year.asked(day))
                .findFirst();
    }

    private ReportYear year(int number, LocalDate end) {
        LocalDate until = programme.yearUntil(number);
        LocalDate without = programme.start().plusYears(number).minusDays(1);
        boolean last = until.equals(end);
        int moved = last ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(without, until));
        return new ReportYear(
                number,
                programme.yearFrom(number),
                until,
                last ? ReportYear.Cause.PROGRAMME_END : ReportYear.Cause.YEAR,
                moved);
    }
}
