package app.trellis.report;

import app.trellis.plan.Pace;
import app.trellis.plan.Programme;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands above a report.
 *
 * @param student the name
 * @param advisors the names of all who advise, or, once handed over, of those it was handed to
 * @param lengthMonths length of the programme in months of full-time progress
 * @param expected the day on which the thesis is expected to be handed in
 * @param ownExpected whether the student chose that day; otherwise the programme gives it
 * @param leave taken or planned, both days included
 */
public record ReportHeader(
        String student,
        ReportYear year,
        List<String> advisors,
        LocalDate start,
        int lengthMonths,
        Pace pace,
        LocalDate expected,
        boolean ownExpected,
        List<Away> leave) {

    /** A time away. */
    public record Away(LocalDate from, LocalDate to) {}

    /** Takes its own copies. */
    public ReportHeader {
        advisors = List.copyOf(advisors);
        leave = List.copyOf(leave);
    }

    static ReportHeader of(String student, ReportYear year, List<String> advisors, Programme programme) {
        return new ReportHeader(
                student,
                year,
                advisors,
                programme.start(),
                programme.lengthMonths(),
                programme.pace(),
                programme.end(),
                false,
                programme.leaves().stream()
                        .filter(leave -> !leave.from().isAfter(year.until()))
                        .map(leave -> new Away(leave.from(), leave.to()))
                        .toList());
    }

    ReportHeader expecting(LocalDate day) {
        return new ReportHeader(student, year, advisors, start, lengthMonths, pace, day, true, leave);
    }

    ReportHeader handedTo(List<String> names) {
        return new ReportHeader(student, year, names, start, lengthMonths, pace, expected, ownExpected, leave);
    }
}
