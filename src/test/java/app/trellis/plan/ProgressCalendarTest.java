package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressCalendarTest {

    @ParameterizedTest(name = "{0}, {1}, leave {2}: month {3} is {4}, last day {5}")
    @CsvSource(nullValues = "-", textBlock = """
            2025-10-01, FULL_TIME, -,                                             0, 2025-10-01, 2025-09-30
            2025-10-01, FULL_TIME, -,                                            20, 2027-06-01, 2027-05-31
            2025-10-01, PART_TIME, -,                                            20, 2029-02-01, 2029-01-31
            2025-10-01, FULL_TIME, -,                                            60, 2030-10-01, 2030-09-30
            # a start on the 31st is cut to short months, and does not drift
            2025-10-31, FULL_TIME, -,                                             4, 2026-02-28, 2026-02-27
            2025-10-31, FULL_TIME, -,                                             5, 2026-03-31, 2026-03-30
            2024-02-29, FULL_TIME, -,                                            12, 2025-02-28, 2025-02-27
            2024-02-29, PART_TIME, -,                                            24, 2028-02-29, 2028-02-28
            # leave moves what comes after it, by its days
            2025-10-01, FULL_TIME, 2026-01-01/2026-01-31,                         3, 2026-02-01, 2025-12-31
            2025-10-01, FULL_TIME, 2026-01-01/2026-01-31,                         2, 2025-12-01, 2025-11-30
            2025-10-01, FULL_TIME, 2026-01-01/2026-01-31,                         4, 2026-03-04, 2026-03-03
            2025-10-01, FULL_TIME, 2026-01-02/2026-01-02,                         3, 2026-01-01, 2025-12-31
            # a date inside a leave comes after it; one leave can push a date into the next
            2025-10-01, FULL_TIME, 2025-12-15/2026-12-14,                         3, 2027-01-01, 2026-12-31
            2025-10-01, FULL_TIME, 2025-12-15/2026-01-14;2026-01-20/2026-02-18,   3, 2026-03-03, 2026-03-02
            2025-10-01, PART_TIME, 2026-01-01/2026-01-31,                         2, 2026-03-04, 2026-03-03
            # a leave that began before the start counts from the start; one that was over then does not
            2025-10-01, FULL_TIME, 2025-09-01/2025-10-31,                         1, 2025-12-02, 2025-12-01
            2025-10-01, FULL_TIME, 2025-08-01/2025-08-31,                         1, 2025-11-01, 2025-10-31
            # longer than the programme itself
            2025-10-01, FULL_TIME, 2026-10-01/2030-09-30,                        36, 2032-10-01, 2032-09-30
            """)
    void monthsOfProgressBecomeDates(
            LocalDate start, Pace pace, String leaves, int months, LocalDate date, LocalDate lastDay) {
        var calendar = new ProgressCalendar(start, pace, Plans.leaves(leaves));

        assertThat(calendar.dateAt(months)).isEqualTo(date);
        assertThat(calendar.lastDay(months)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0}, {1}, leave {2}: {3} is in month {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2025-10-01, FULL_TIME, -,                     2025-09-30,  0
            2025-10-01, FULL_TIME, -,                     2025-10-31,  0
            2025-10-01, FULL_TIME, -,                     2025-11-01,  1
            2025-10-31, FULL_TIME, -,                     2026-02-28,  4
            2025-10-31, FULL_TIME, -,                     2026-02-27,  3
            2025-10-01, PART_TIME, -,                     2026-11-30,  6
            2025-10-01, PART_TIME, -,                     2026-12-01,  7
            2025-10-01, FULL_TIME, 2026-01-02/2026-03-31, 2026-03-31,  3
            2025-10-01, FULL_TIME, 2026-01-02/2026-03-31, 2026-05-01,  4
            """)
    void datesBecomeMonthsOfProgress(LocalDate start, Pace pace, String leaves, LocalDate date, int months) {
        assertThat(new ProgressCalendar(start, pace, Plans.leaves(leaves)).monthsAt(date))
                .isEqualTo(months);
    }

    @Test
    void bothDirectionsAgreeOnEveryDayOfLongProgrammes() {
        var leaves = Plans.leaves("2026-01-15/2026-03-01;2026-03-02/2026-03-02;2027-12-31/2029-01-01");
        Stream.of(LocalDate.of(2025, 8, 31), LocalDate.of(2024, 2, 29), LocalDate.of(2026, 2, 1))
                .flatMap(start -> Stream.of(Pace.values())
                        .flatMap(pace -> Stream.of(
                                new ProgressCalendar(start, pace, leaves),
                                new ProgressCalendar(start, pace, List.of()))))
                .forEach(ProgressCalendarTest::assertRoundTrip);
    }

    private static void assertRoundTrip(ProgressCalendar calendar) {
        IntStream.rangeClosed(0, 72)
                .forEach(month ->
                        assertThat(calendar.monthsAt(calendar.dateAt(month))).isEqualTo(month));
        calendar.dateAt(0)
                .datesUntil(calendar.start().plusYears(6))
                .forEach(day ->
                        assertThat(calendar.dateAt(calendar.monthsAt(day))).isBeforeOrEqualTo(day));
    }
}
