package app.trellis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.notifications.ReviewTimes.Away;
import app.trellis.shared.time.IsoWeek;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTimesTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void thisWeekAndTwelveMoreEachAtTheChosenHour() {
        var times = new ReviewTimes(START, List.of()).from(TODAY, DayOfWeek.FRIDAY, 16, BERLIN);
        assertThat(times).hasSize(ReviewTimes.WEEKS_AHEAD + 1);
        assertThat(times).containsEntry(new IsoWeek(2026, 48), Instant.parse("2026-11-27T15:00:00Z"));
        assertThat(times).containsEntry(new IsoWeek(2026, 53), Instant.parse("2027-01-01T15:00:00Z"));
    }

    /** Europe changes its clocks on 28 March and 31 October 2027, America on 14 March; what is skipped comes later. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-22, FRIDAY, 16, Europe/Berlin, 2027-03-26T15:00:00Z",
        "2027-03-29, FRIDAY, 16, Europe/Berlin, 2027-04-02T14:00:00Z",
        "2027-03-22, SUNDAY, 2, Europe/Berlin, 2027-03-28T01:00:00Z",
        "2027-10-25, SUNDAY, 2, Europe/Berlin, 2027-10-31T00:00:00Z",
        "2027-11-01, MONDAY, 0, Europe/Berlin, 2027-10-31T23:00:00Z",
        "2027-03-08, SUNDAY, 2, America/New_York, 2027-03-14T07:00:00Z",
        "2027-03-15, FRIDAY, 23, America/New_York, 2027-03-20T03:00:00Z",
        "2027-03-15, FRIDAY, 9, Pacific/Kiritimati, 2027-03-18T19:00:00Z",
        "2027-03-15, FRIDAY, 9, UTC, 2027-03-19T09:00:00Z",
    })
    void theHourIsTheStudents(LocalDate monday, DayOfWeek day, int hour, ZoneId zone, Instant expected) {
        assertThat(new ReviewTimes(START, List.of()).from(monday, day, hour, zone))
                .containsEntry(IsoWeek.of(monday), expected);
    }

    @Test
    void aWeekThatADayAwayTouchesAsksForNothing() {
        var away = new Away(LocalDate.of(2026, 12, 6), LocalDate.of(2026, 12, 14));
        assertThat(new ReviewTimes(START, List.of(away)).from(TODAY, DayOfWeek.FRIDAY, 16, BERLIN))
                .hasSize(ReviewTimes.WEEKS_AHEAD - 2)
                .doesNotContainKeys(new IsoWeek(2026, 49), new IsoWeek(2026, 50), new IsoWeek(2026, 51));
    }

    @Test
    void noReviewBeforeTheProgramme() {
        var later = new ReviewTimes(LocalDate.of(2026, 12, 1), List.of());
        assertThat(later.from(TODAY, DayOfWeek.FRIDAY, 16, BERLIN)
                        .keySet()
                        .iterator()
                        .next())
                .isEqualTo(new IsoWeek(2026, 50));
        assertThat(new ReviewTimes(null, List.of()).from(TODAY, DayOfWeek.FRIDAY, 16, BERLIN))
                .isEmpty();
    }
}
