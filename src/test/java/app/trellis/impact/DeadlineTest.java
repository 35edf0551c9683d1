package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest(name = "{0} {1} {2} is {4} in {3}")
    @CsvSource(nullValues = "-", textBlock = """
                    2026-05-06, -,     AoE,                 Europe/Berlin,    2026-05-07T13:59
                    2026-05-06, 23:59, AoE,                 Europe/Berlin,    2026-05-07T13:59
                    2027-01-19, -,     AoE,                 Europe/Berlin,    2027-01-20T12:59
                    2027-01-19, -,     AoE,                 America/New_York, 2027-01-20T06:59
                    2027-01-19, -,     AoE,                 Pacific/Kiritimati, 2027-01-21T01:59
                    2026-05-06, 12:00, UTC,                 Europe/Berlin,    2026-05-06T14:00
                    2026-05-06, 12:00, UTC+2,               Europe/Berlin,    2026-05-06T12:00
                    2026-03-28, 23:00, Europe/Berlin,       UTC,              2026-03-28T22:00
                    2026-03-29, 23:00, Europe/Berlin,       UTC,              2026-03-29T21:00
                    2026-10-24, 23:00, Europe/Berlin,       UTC,              2026-10-24T21:00
                    2026-10-25, 23:00, Europe/Berlin,       UTC,              2026-10-25T22:00
                    2026-03-07, 17:00, America/Los_Angeles, Europe/Berlin,    2026-03-08T02:00
                    2026-03-08, 17:00, America/Los_Angeles, Europe/Berlin,    2026-03-09T01:00
                    2026-03-29, 17:00, America/Los_Angeles, Europe/Berlin,    2026-03-30T02:00
                    """)
    void passesAtTheSameMomentForEverybody(
            LocalDate date, @Nullable LocalTime time, String zone, ZoneId reader, String expected) {
        Deadline deadline =
                new Deadline(DeadlineType.PAPER, date, time, PublishedZone.parse(zone), Claim.CONFIRMED, "");

        assertThat(deadline.instant().orElseThrow().atZone(reader).toLocalDateTime())
                .hasToString(expected);
    }

    @Test
    void hasNoMomentWhenTheSourceNamesNoZone() {
        assertThat(Samples.deadline(DeadlineType.PAPER, "2026-05-06", null).instant())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: at {2} ahead {3}")
    @CsvSource(nullValues = "-", textBlock = """
                    2026-05-06, AoE, 2026-05-07T11:59:00Z, true
                    2026-05-06, AoE, 2026-05-07T12:00:00Z, false
                    2026-05-06, -,   2026-05-06T21:59:00Z, true
                    2026-05-06, -,   2026-05-06T22:00:00Z, false
                    """)
    void isAheadUntilItsMomentOrUntilTheReadersDayIsOver(
            String date, @Nullable String zone, Instant now, boolean ahead) {
        PublishedZone published = zone == null ? null : PublishedZone.parse(zone);

        assertThat(Samples.deadline(DeadlineType.PAPER, date, published).isAhead(now, ZoneId.of("Europe/Berlin")))
                .isEqualTo(ahead);
    }

    @ParameterizedTest(name = "{0} {1} {2} planned by a reader in {3} for {4}")
    @CsvSource(nullValues = "-", textBlock = """
                    2026-05-06, -,     AoE,        Europe/Berlin,       2026-05-06
                    2026-05-06, 10:00, Asia/Tokyo, America/Los_Angeles, 2026-05-05
                    2026-05-06, -,     -,          Asia/Tokyo,          2026-05-06
                    """)
    void isPlannedForTheEarlierOfBothDays(
            LocalDate date, @Nullable LocalTime time, @Nullable String zone, ZoneId reader, LocalDate planned) {
        PublishedZone published = zone == null ? null : PublishedZone.parse(zone);

        assertThat(new Deadline(DeadlineType.PAPER, date, time, published, Claim.CONFIRMED, "").dayToPlan(reader))
                .isEqualTo(planned);
    }
}
