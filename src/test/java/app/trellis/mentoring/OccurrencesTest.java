package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.mentoring.CalendarEvent.Occurrence;
import app.trellis.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar file says, from its bytes to the times that an event took place. */
class OccurrencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "{0} for {1}: {2}, {3} minutes")
    @CsvSource({
        "DTSTART:20261120T090000Z, DTEND:20261120T093000Z, 2026-11-20T10:00, 30",
        "DTSTART;TZID=America/New_York:20261120T200000, DURATION:PT1H, 2026-11-21T02:00, 60",
        "DTSTART;TZID=W. Europe Standard Time:20261120T090000, DURATION:PT45M, 2026-11-20T09:00, 45",
        "DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20261120T090000, DURATION:PT45M, 2026-11-20T09:00, 45",
        "DTSTART;TZID=Nowhere/At All:20261120T090000, DURATION:PT45M, 2026-11-20T09:00, 45",
        "DTSTART:20261120T090000, DTEND:20261120T100000, 2026-11-20T09:00, 60",
        "DTSTART:20261025T003000Z, DTEND:20261025T013000Z, 2026-10-25T02:30, 60"
    })
    void timesAreReadWhereTheReaderIs(String start, String end, String local, long minutes) {
        var found = read(event("UID:1", start, end));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().start().toLocalDateTime()).hasToString(local);
        assertThat(found.getFirst().event().minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}: {1} times, the last on {2}")
    @CsvSource({
        "FREQ=WEEKLY, 46, 2026-11-23",
        "FREQ=WEEKLY;INTERVAL=2, 23, 2026-11-16",
        "FREQ=WEEKLY;UNTIL=20260201T000000Z, 3, 2026-01-26",
        "FREQ=WEEKLY;COUNT=4, 4, 2026-02-02",
        "FREQ=MONTHLY;BYDAY=2MO, 11, 2026-11-09",
        "FREQ=SECONDLY, 0, ",
        "FREQ=HOURLY;COUNT=10, 0, ",
        "'FREQ=DAILY;BYMINUTE=1,2,3', 0, ",
        "FREQ=DAILY;COUNT=100000, 0, ",
        "FREQ=NONSENSE, 1, 2026-01-12"
    })
    void aSeriesIsFollowedUpToToday(String rule, int times, LocalDate last) {
        var found =
                read(event("UID:1", "DTSTART;TZID=Europe/Berlin:20260112T090000", "DURATION:PT30M", "RRULE:" + rule));
        assertThat(found).hasSize(times);
        if (last != null) {
            assertThat(found.getLast().date()).isEqualTo(last);
        }
    }

    @Test
    void aSeriesKeepsItsTimeOfDayWhenTheClocksChange() {
        var found = read(
                event("UID:1", "DTSTART;TZID=Europe/Berlin:20261019T090000", "DURATION:PT30M", "RRULE:FREQ=WEEKLY"));
        assertThat(found).allMatch(it -> it.start().getHour() == 9);
    }

    @Test
    void exceptionsOfASeriesAreMinded() {
        var found = read(
                event(
                        "UID:1",
                        "DTSTART;TZID=Europe/Berlin:20261102T090000",
                        "DURATION:PT30M",
                        "RRULE:FREQ=WEEKLY",
                        "EXDATE;TZID=Europe/Berlin:20261109T090000"),
                event(
                        "UID:1",
                        "RECURRENCE-ID;TZID=Europe/Berlin:20261116T090000",
                        "DTSTART;TZID=Europe/Berlin:20261118T150000",
                        "DURATION:PT45M"),
                event(
                        "UID:1",
                        "RECURRENCE-ID;TZID=Europe/Berlin:20261123T090000",
                        "DTSTART;TZID=Europe/Berlin:20261123T090000",
                        "DURATION:PT30M",
                        "STATUS:CANCELLED"));
        assertThat(found)
                .extracting(it -> it.date() + " " + it.event().minutes())
                .containsExactlyInAnyOrder("2026-11-02 30", "2026-11-18 45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTSTART;VALUE=DATE:20261120", "DTSTART:20241101T090000Z", "DTSTART:20261126T090000Z"})
    void wholeDaysAndWhatIsLongAgoOrToComeAreLeftOut(String start) {
        assertThat(read(event("UID:1", start, "DURATION:PT30M"))).isEmpty();
    }

    @Test
    void namesAreReadAndAlarmsAreNot() {
        var found = read(event(
                "UID:1",
                "DTSTART:20261120T090000Z",
                "DURATION:PT30M",
                "SUMMARY:Plots\\, and a\\nlist",
                "ORGANIZER;CN=Grace Hopper:mailto:grace@navy.test",
                "ATTENDEE;CN=alan.turing@bletchley.test:MAILTO:alan.turing@bletchley.test",
                "BEGIN:VALARM",
                "SUMMARY:Wake up",
                "DURATION:PT5M",
                "END:VALARM"));
        assertThat(found.getFirst().event().title()).isEqualTo("Plots, and a list");
        assertThat(found.getFirst().event().minutes()).isEqualTo(30);
        assertThat(found.getFirst().event().people()).contains("Grace Hopper", "alan turing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PNG", "BEGIN:VCALENDAR", "<html></html>", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "\0\0\0"})
    void whatIsNoCalendarIsRefused(String file) {
        assertRefused(file.getBytes(StandardCharsets.UTF_8), "file-broken");
    }

    @Test
    void tooMuchIsRefused() {
        assertRefused(new byte[CalendarFile.LARGEST + 1], "file-large");
        assertRefused(file(event("UID:1").repeat(CalendarFile.MOST_EVENTS + 1)), "file-many");
        var daily = event("UID:1", "DTSTART:20200101T090000Z", "DURATION:PT30M", "RRULE:FREQ=DAILY");
        assertRefused(file(daily.repeat(8)), "file-times");
        var old = event("UID:1", "DTSTART:20200101T090000Z", "DURATION:PT30M", "RRULE:FREQ=DAILY;COUNT=2");
        assertRefused(file(old.repeat(Occurrences.MOST_SERIES + 1)), "file-series");
    }

    private static void assertRefused(byte[] file, String why) {
        assertThatThrownBy(() -> Occurrences.of(CalendarFile.events(file, BERLIN), BERLIN, TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("mentoring.refused." + why));
    }

    private static List<Occurrence> read(String... events) {
        return Occurrences.of(CalendarFile.events(file(String.join("", events)), BERLIN), BERLIN, TODAY);
    }

    static byte[] file(String events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + events + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }
}
