package app.trellis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-W48 is the week from Monday, 23 November to Sunday, 29 November 2026. */
class ReviewCalendarTest {

    @ParameterizedTest(name = "on {0} with {1} finished, {2} is {3}")
    @CsvSource({
        "2026-11-24, -, 2026-W48, OPEN",
        "2026-11-24, -, 2026-W47, OPEN",
        "2026-11-24, -, 2026-W46, CLOSED",
        "2026-11-24, 2026-W48, 2026-W48, FINISHED",
        "2026-11-24, 2026-W47, 2026-W47, FINISHED",
        "2026-11-24, 2026-W47, 2026-W48, OPEN",
        "2026-11-24, 2026-W48, 2026-W47, CLOSED",
        "2026-11-24, 2026-W47 2026-W48, 2026-W47, CLOSED",
        "2026-11-24, 2026-W46, 2026-W46, CLOSED",
        "2026-11-29, 2026-W47, 2026-W47, FINISHED",
        "2026-11-30, 2026-W47, 2026-W47, CLOSED",
        // 2026 is a long year: its week 53 reaches into January
        "2027-01-03, -, 2026-W53, OPEN",
        "2027-01-03, -, 2026-W52, OPEN",
        "2027-01-04, -, 2027-W01, OPEN",
        "2027-01-04, -, 2026-W53, OPEN",
        "2027-01-04, -, 2026-W52, CLOSED",
        "2027-01-04, 2027-W01, 2026-W53, CLOSED",
        // 1 January 2028 is a Saturday of 2027's last week
        "2028-01-01, -, 2027-W52, OPEN"
    })
    void thisWeekAndTheLastOneMayBeWritten(LocalDate today, String finished, IsoWeek week, Standing standing) {
        assertThat(calendar(today, day -> false, finished).standing(week)).isEqualTo(standing);
    }

    @ParameterizedTest(name = "on {0} {1} is still to come")
    @CsvSource({"2026-11-24, 2026-W49", "2026-12-31, 2027-W01", "2027-01-03, 2027-W01", "2026-11-24, 2030-W01"})
    void aWeekToComeHasNoReview(LocalDate today, IsoWeek week) {
        assertThatThrownBy(() -> calendar(today, day -> false, "-").standing(week))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest(name = "on {0} with {1} finished: {2}, due {3}")
    @CsvSource({
        // Monday to Wednesday, last week comes first while it is wanted
        "2026-11-23, -, 2026-W47, true",
        "2026-11-25, -, 2026-W47, true",
        "2026-11-25, 2026-W47, 2026-W48, false",
        "2026-11-25, 2026-W48, 2026-W48, false",
        // from Thursday, this week does
        "2026-11-26, -, 2026-W48, true",
        "2026-11-26, 2026-W47, 2026-W48, true",
        "2026-11-29, 2026-W48, 2026-W48, false",
        "2027-01-04, -, 2026-W53, true"
    })
    void earlyInTheWeekLastWeeksReviewComesFirst(LocalDate today, String finished, IsoWeek week, boolean due) {
        ReviewCalendar calendar = calendar(today, day -> false, finished);
        assertThat(calendar.current()).isEqualTo(week);
        assertThat(calendar.due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "away from {1} to {2}, on {0}: due {3}")
    @CsvSource({
        "2026-11-26, 2026-11-26, 2026-12-31, false",
        "2026-11-27, 2026-11-23, 2026-11-24, false",
        "2026-11-24, 2026-11-16, 2026-11-17, false",
        "2026-11-26, 2026-11-16, 2026-11-22, true",
        "2026-11-24, 2026-11-25, 2026-11-25, true"
    })
    void aroundLeaveNoReviewIsDue(LocalDate today, LocalDate from, LocalDate to, boolean due) {
        Predicate<LocalDate> away = day -> !day.isBefore(from) && !day.isAfter(to);
        assertThat(calendar(today, away, "-").due()).isEqualTo(due);
    }

    @Test
    void inTheFirstWeekNothingIsAskedAboutTheTimeBefore() {
        LocalDate start = LocalDate.of(2026, 11, 23);
        ReviewCalendar calendar = calendar(start, day -> day.isBefore(start), "-");
        assertThat(calendar.current()).isEqualTo(new IsoWeek(2026, 48));
        assertThat(calendar.due()).isFalse();
    }

    /** The same moment is three different days, and around New Year two different week-based years. */
    @ParameterizedTest(name = "{0} in {1} is in {2}")
    @CsvSource({
        "2027-01-03T10:30:00Z, Pacific/Pago_Pago, 2026-W53",
        "2027-01-03T10:30:00Z, Pacific/Kiritimati, 2027-W01",
        "2027-01-04T10:59:59Z, Pacific/Pago_Pago, 2026-W53",
        "2027-01-04T11:00:00Z, Pacific/Pago_Pago, 2027-W01",
        "2027-01-03T09:59:59Z, Pacific/Kiritimati, 2026-W53",
        "2027-01-03T10:00:00Z, Pacific/Kiritimati, 2027-W01",
        // clocks go back in Berlin on 25 October 2026, a day of 25 hours, and forward on 28 March 2027
        "2026-10-25T22:59:59Z, Europe/Berlin, 2026-W43",
        "2026-10-25T23:00:00Z, Europe/Berlin, 2026-W44",
        "2027-03-28T21:59:59Z, Europe/Berlin, 2027-W12",
        "2027-03-28T22:00:00Z, Europe/Berlin, 2027-W13"
    })
    void aWeekBeginsAtTheStudentsMidnight(Instant moment, ZoneId zone, IsoWeek week) {
        LocalDate today = LocalDate.ofInstant(moment, zone);
        assertThat(calendar(today, day -> false, "-").thisWeek()).isEqualTo(week);
    }

    private static ReviewCalendar calendar(LocalDate today, Predicate<LocalDate> away, String finished) {
        Set<IsoWeek> weeks = finished.equals("-")
                ? Set.of()
                : Arrays.stream(finished.split(" ")).map(IsoWeek::parse).collect(Collectors.toSet());
        return new ReviewCalendar(today, away, weeks);
    }
}
