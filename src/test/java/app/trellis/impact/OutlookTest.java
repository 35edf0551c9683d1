package app.trellis.impact;

import static app.trellis.impact.Samples.CONFERENCE;
import static app.trellis.impact.Samples.checked;
import static app.trellis.impact.Samples.deadline;
import static app.trellis.impact.Samples.edition;
import static app.trellis.impact.Samples.rolling;
import static app.trellis.impact.Samples.runs;
import static app.trellis.impact.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutlookTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final ZoneId READER = ZoneId.of("Europe/Berlin");
    private static final Edition COMING = edition("2027", "2027-04-26", "2027-04-30");
    private static final Edition PAST = edition("2026", "2026-04-26", "2026-04-30");
    private static final Edition LONG_PAST = edition("2024", "2024-04", "2024-04");

    static Stream<Arguments> certainties() {
        Source fresh = checked("2026-10-02", Basis.OFFICIAL_PAGE);
        Source never = checked(null, Basis.OFFICIAL_PAGE);
        YearlyPattern april = runs(Month.APRIL);
        YearlyPattern none = YearlyPattern.NONE;
        Edition reported =
                new Edition("2027", COMING.starts(), null, COMING.places(), Claim.REPORTED, PAST.deadlines());
        Edition guessed = new Edition("2027", COMING.starts(), null, COMING.places(), Claim.PATTERN, PAST.deadlines());
        return Stream.of(
                arguments("official page, fresh", with(CONFERENCE, fresh, april, COMING), Certainty.CONFIRMED),
                arguments(
                        "checked 90 days ago",
                        with(CONFERENCE, checked("2026-08-26", Basis.OFFICIAL_PAGE), none, COMING),
                        Certainty.CONFIRMED),
                arguments(
                        "checked 91 days ago",
                        with(CONFERENCE, checked("2026-08-25", Basis.OFFICIAL_PAGE), none, COMING),
                        Certainty.REPORTED),
                arguments(
                        "checked tomorrow",
                        with(CONFERENCE, checked("2026-11-25", Basis.OFFICIAL_PAGE), none, COMING),
                        Certainty.REPORTED),
                arguments("never checked", with(CONFERENCE, never, none, COMING), Certainty.REPORTED),
                arguments(
                        "from a directory",
                        with(CONFERENCE, checked("2026-10-02", Basis.DIRECTORY), none, COMING),
                        Certainty.REPORTED),
                arguments("the edition only reported", with(CONFERENCE, fresh, none, reported), Certainty.REPORTED),
                arguments("the edition only guessed", with(CONFERENCE, fresh, none, guessed), Certainty.EXPECTED),
                arguments("only past editions", with(CONFERENCE, fresh, april, PAST), Certainty.EXPECTED),
                arguments("only a pattern, never checked", with(CONFERENCE, never, april), Certainty.EXPECTED),
                arguments("past, no pattern", with(CONFERENCE, fresh, none, PAST), Certainty.UNKNOWN),
                arguments("nothing at all", with(CONFERENCE, never, none), Certainty.UNKNOWN),
                arguments("open all year", with(CONFERENCE, fresh, rolling()), Certainty.ANY_TIME),
                arguments(
                        "open all year, last checked 365 days ago",
                        with(CONFERENCE, checked("2025-11-24", Basis.DIRECTORY), rolling()),
                        Certainty.ANY_TIME),
                arguments(
                        "open all year, last checked 366 days ago",
                        with(CONFERENCE, checked("2025-11-23", Basis.DIRECTORY), rolling()),
                        Certainty.OLD),
                arguments("last edition two years ago", with(CONFERENCE, never, april, LONG_PAST), Certainty.OLD),
                arguments(
                        "last edition two years ago, but checked",
                        with(CONFERENCE, fresh, april, LONG_PAST),
                        Certainty.EXPECTED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("certainties")
    void saysHowFarTheDatesCanBeReliedOn(String situation, Opportunity opportunity, Certainty expected) {
        assertThat(Outlook.of(opportunity, NOW, READER).certainty())
                .as(situation)
                .isEqualTo(expected);
    }

    @Test
    void prefersAnEditionThatCanStillBeAppliedToThenOneNotYetBegun() {
        Edition running = edition("Autumn 2026", "2026-09-28", "2026-12-04");
        Edition winter = edition("Winter 2027", "2027-01-19", "2027-04-10");
        Edition summer =
                edition("Summer 2027", "2027-06-01", null, deadline(DeadlineType.APPLICATION, "2027-03-01", null));

        assertThat(Outlook.of(with(CONFERENCE, running, winter), NOW, READER).edition())
                .isEqualTo(winter);
        assertThat(Outlook.of(with(CONFERENCE, running, winter, summer), NOW, READER)
                        .edition())
                .isEqualTo(summer);
    }

    @Test
    void isOpenWhileADeadlineIsAheadOrAllYear() {
        Deadline ahead = deadline(DeadlineType.PAPER, "2027-01-26", PublishedZone.AOE);
        Deadline passed = deadline(DeadlineType.PAPER, "2026-09-25", PublishedZone.AOE);
        Deadline toKnow = deadline(DeadlineType.NOTIFICATION, "2026-12-16", null);

        assertThat(outlook(edition("2027", "2027-04-26", null, passed, ahead)).open())
                .isTrue();
        assertThat(outlook(edition("2027", "2027-04-26", null, passed, ahead)).next())
                .isEqualTo(ahead);
        assertThat(outlook(edition("2027", "2027-04-26", null, passed, toKnow)).open())
                .isFalse();
        assertThat(Outlook.of(with(CONFERENCE, CONFERENCE.source(), rolling()), NOW, READER)
                        .open())
                .isTrue();
    }

    private static Outlook outlook(Edition edition) {
        return Outlook.of(with(CONFERENCE, edition), NOW, READER);
    }
}
