package app.trellis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.impact.Claim;
import app.trellis.impact.Deadline;
import app.trellis.impact.DeadlineType;
import app.trellis.impact.DeadlineWords;
import app.trellis.impact.OpportunityId;
import app.trellis.impact.PublishedDeadline;
import app.trellis.impact.PublishedZone;
import app.trellis.shared.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWriterTest {

    private static final Instant CHANGED = Instant.parse("2026-11-24T09:00:00Z");
    private static final DeadlineWords WORDS =
            new DeadlineWords((key, arguments) -> key, new Formats(Locale.ENGLISH), ZoneId.of("Europe/Berlin"));

    private final CalendarWriter writer = new CalendarWriter("https://trellis.example.org");

    /** Both sides of a change of clocks, the last place on Earth, and hours that happen twice or never. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-19, , AoE, 20270120T115900Z",
        "2027-01-19, 12:00, AoE, 20270120T000000Z",
        "2026-12-31, , AoE, 20270101T115900Z",
        "2027-07-01, , AoE, 20270702T115900Z",
        "2027-01-19, , UTC, 20270119T235900Z",
        "2027-01-19, , UTC+05:30, 20270119T182900Z",
        "2027-03-13, , America/New_York, 20270314T045900Z",
        "2027-03-14, , America/New_York, 20270315T035900Z",
        "2027-11-06, , America/Los_Angeles, 20271107T065900Z",
        "2027-11-07, , America/Los_Angeles, 20271108T075900Z",
        "2027-03-28, 02:30, Europe/Berlin, 20270328T013000Z",
        "2027-10-31, 02:30, Europe/Berlin, 20271031T003000Z",
        "2027-10-31, 17:00, Europe/Berlin, 20271031T160000Z",
        "2027-04-04, 02:30, Australia/Sydney, 20270403T153000Z",
    })
    void aDeadlineIsTheMomentItPassesWhereItWasPublished(
            LocalDate date, @Nullable LocalTime time, String zone, String expected) {
        var text = write(deadline(date, time, PublishedZone.parse(zone)));
        assertThat(text).contains("DTSTART:" + expected + "\r\n").doesNotContain("TZID", "DTEND", "VTIMEZONE");
        var read = ReadBack.events(text).getFirst().getDateStart().getValue();
        assertThat(read.hasTime()).isTrue();
        assertThat(read.toInstant().toString().replaceAll("[-:]", "")).isEqualTo(expected);
    }

    @Test
    void withoutAZoneItIsADay() {
        var text = write(deadline(LocalDate.of(2027, 3, 28), null, null));
        assertThat(text).contains("DTSTART;VALUE=DATE:20270328\r\n");
        var read = ReadBack.events(text).getFirst().getDateStart().getValue();
        assertThat(read.hasTime()).isFalse();
        assertThat(read.getRawComponents().getDate()).isEqualTo(28);
    }

    @Test
    void anIdStaysWhenADateIsPutOffAndDiffersFromTheOthers() {
        var first = deadline(LocalDate.of(2027, 3, 28), null, null);
        assertThat(deadline(LocalDate.of(2027, 4, 4), null, PublishedZone.AOE).uid())
                .isEqualTo(first.uid());
        var other = DeadlineEntries.entry(
                published(new Deadline(
                        DeadlineType.ABSTRACT, LocalDate.of(2027, 3, 28), null, null, Claim.CONFIRMED, "")),
                WORDS);
        assertThat(other.uid()).isNotEqualTo(first.uid());
    }

    @Test
    void anyTextComesBackAsItWas() {
        var title = "Größe; a, b\\n \"q\" 😀 ".repeat(12).strip();
        var about = "First line\nsecond; line, with \\ and : and more";
        var event = ReadBack.events(
                        write(CalendarEntry.on(LocalDate.of(2027, 1, 1), "milestone-1@trellis", title, about, "/plan")))
                .getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDescription().getValue()).isEqualTo(about);
        assertThat(event.getUrl().getValue()).isEqualTo("https://trellis.example.org/plan");
    }

    @Test
    void aLineBreakInATitleCannotSmuggleInAProperty() {
        var event = ReadBack.events(write(CalendarEntry.on(
                        LocalDate.of(2027, 1, 1), "milestone-1@trellis", "x\r\nATTENDEE:mailto:a@b.c", "", "/plan")))
                .getFirst();
        assertThat(event.getAttendees()).isEmpty();
    }

    @Test
    void whatTakesTimeBlocksItAndADayDoesNot() {
        var hour = new CalendarEntry(
                "session-1@trellis",
                "Session",
                "",
                "/groups",
                Instant.parse("2027-01-01T10:00:00Z"),
                Duration.ofHours(1),
                Duration.ofMinutes(30));
        assertThat(write(hour)).contains("DURATION:PT1H", "TRANSP:OPAQUE");
        assertThat(write(deadline(LocalDate.of(2027, 3, 28), null, null))).contains("TRANSP:TRANSPARENT");
    }

    @Test
    void alarmsComeOnlyIfWanted() {
        var day = deadline(LocalDate.of(2027, 3, 28), null, null);
        assertThat(ReadBack.events(write(day)).getFirst().getAlarms()).isEmpty();
        var text = writer.write("Trellis", List.of(day), true, CHANGED);
        var alarms = ReadBack.events(text).getFirst().getAlarms();
        assertThat(alarms).hasSize(1);
        assertThat(alarms.getFirst().getTrigger().getDuration().toMillis())
                .isEqualTo(Duration.ofHours(-15).toMillis());
        assertThat(text).contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
    }

    @Test
    void theRevisionIsTheMinuteOfTheChange() {
        var event = ReadBack.events(write(deadline(LocalDate.of(2027, 3, 28), null, null)))
                .getFirst();
        assertThat(event.getSequence().getValue()).isEqualTo((int) (CHANGED.getEpochSecond() / 60));
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(CHANGED));
        assertThat(event.getLastModified().getValue()).isEqualTo(Date.from(CHANGED));
    }

    private String write(CalendarEntry entry) {
        return writer.write("Trellis", List.of(entry), false, CHANGED);
    }

    private static CalendarEntry deadline(LocalDate date, @Nullable LocalTime time, @Nullable PublishedZone zone) {
        return DeadlineEntries.entry(
                published(new Deadline(DeadlineType.PAPER, date, time, zone, Claim.CONFIRMED, "")), WORDS);
    }

    private static PublishedDeadline published(Deadline deadline) {
        return new PublishedDeadline(new OpportunityId("sample"), "Sample", "2027", deadline);
    }
}
