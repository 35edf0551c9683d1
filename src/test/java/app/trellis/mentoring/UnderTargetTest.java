package app.trellis.mentoring;

import static app.trellis.mentoring.MeetingMode.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderTargetTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void fourWeeksWithoutMentorTimeDeserveAttention() {
        assertThat(UnderTarget.forWeeks(4, List.of(), TUESDAY, day -> false, MentorTime.TARGET))
                .isTrue();
    }

    /** Sundays that count: 22, 15, 8 and 1 November; the earliest fortnight begins on 19 October. */
    @ParameterizedTest(name = "an hour on {0}: still under {1}")
    @CsvSource({
        "2026-11-24, true",
        "2026-11-23, true",
        "2026-11-22, false",
        "2026-11-01, false",
        "2026-10-19, false",
        "2026-10-18, true"
    })
    void oneGoodFortnightEndsTheRun(LocalDate held, boolean under) {
        List<MentorMinutes> hour = List.of(new MentorMinutes(held, 60, LIVE));
        assertThat(UnderTarget.forWeeks(4, hour, TUESDAY, day -> false, MentorTime.TARGET))
                .isEqualTo(under);
    }

    @Test
    void aFortnightThatEndsOnLeaveEndsTheRun() {
        LocalDate sunday = LocalDate.of(2026, 11, 8);
        assertThat(UnderTarget.forWeeks(4, List.of(), TUESDAY, sunday::equals, MentorTime.TARGET))
                .isFalse();
    }

    @Test
    void aProgrammeThatBeganTwoWeeksAgoOwesNothingYet() {
        LocalDate start = TUESDAY.minusWeeks(2);
        assertThat(UnderTarget.forWeeks(4, List.of(), TUESDAY, day -> day.isBefore(start), MentorTime.TARGET))
                .isFalse();
    }

    @Test
    void theFirstDayThatMattersIsNamed() {
        assertThat(UnderTarget.firstDay(4, TUESDAY)).isEqualTo(LocalDate.of(2026, 10, 19));
    }

    @Test
    void theRuleCrossesTheYearsEnd() {
        LocalDate newYear = LocalDate.of(2027, 1, 5);
        List<MentorMinutes> hour = List.of(new MentorMinutes(LocalDate.of(2027, 1, 3), 60, LIVE));
        assertThat(UnderTarget.forWeeks(4, hour, newYear, day -> false, MentorTime.TARGET))
                .isFalse();
        assertThat(UnderTarget.forWeeks(4, List.of(), newYear, day -> false, MentorTime.TARGET))
                .isTrue();
    }
}
