package app.trellis.mentoring;

import static app.trellis.mentoring.MeetingMode.LIVE;
import static app.trellis.mentoring.MeetingMode.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentorTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0} days ago counts: {1}")
    @CsvSource({"0, true", "13, true", "14, false", "-1, false"})
    void fourteenDaysCountTodayIncluded(int daysAgo, boolean counts) {
        MentorTime time = MentorTime.upTo(TODAY, List.of(live(daysAgo, 45)), day -> false, MentorTime.TARGET);
        assertThat(time.live()).isEqualTo(counts ? 45 : 0);
    }

    @ParameterizedTest(name = "{0} minutes leave {1} missing")
    @CsvSource({"0, 60, true", "59, 1, true", "60, 0, false", "90, 0, false"})
    void anHourIsEnough(int minutes, int shortfall, boolean under) {
        List<MentorMinutes> had = minutes == 0 ? List.of() : List.of(live(3, minutes));
        MentorTime time = MentorTime.upTo(TODAY, had, day -> false, MentorTime.TARGET);
        assertThat(time.shortfall()).isEqualTo(shortfall);
        assertThat(time.under()).isEqualTo(under);
    }

    @Test
    void allMentorsAreSummedAndWrittenFeedbackIsCountedApart() {
        MentorTime time = MentorTime.upTo(
                TODAY,
                List.of(live(1, 20), live(2, 25), new MentorMinutes(TODAY, 300, WRITTEN)),
                day -> false,
                MentorTime.TARGET);
        assertThat(time.live()).isEqualTo(45);
        assertThat(time.written()).isEqualTo(300);
        assertThat(time.under()).isTrue();
    }

    @ParameterizedTest(name = "back for {0} days: {1} minutes expected")
    @CsvSource({"1, 4, 13", "7, 30, 7", "13, 56, 1", "14, 60, 0"})
    void daysAwayAskForNothing(int daysBack, int expected, int daysAway) {
        LocalDate lastDayAway = TODAY.minusDays(daysBack);
        MentorTime time = MentorTime.upTo(TODAY, List.of(), day -> !day.isAfter(lastDayAway), MentorTime.TARGET);
        assertThat(time.expected()).isEqualTo(expected);
        assertThat(time.daysAway()).isEqualTo(daysAway);
        assertThat(time.paused()).isFalse();
    }

    @Test
    void onLeaveNoShortfallIsShown() {
        MentorTime time = MentorTime.upTo(TODAY, List.of(), day -> day.equals(TODAY), MentorTime.TARGET);
        assertThat(time.paused()).isTrue();
        assertThat(time.expected()).isEqualTo(56);
        assertThat(time.shortfall()).isZero();
    }

    private static MentorMinutes live(int daysAgo, int minutes) {
        return new MentorMinutes(TODAY.minusDays(daysAgo), minutes, LIVE);
    }
}
