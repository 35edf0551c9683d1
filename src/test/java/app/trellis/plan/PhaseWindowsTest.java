package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseWindowsTest {

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            60, FULL_TIME, NONE,         EXECUTION,    2025-10-01, 2025-10-01, 2027-05-31, 2030-09-30
            60, FULL_TIME, NONE,         GENERATION,   2025-11-01, -,          -,          2030-09-30
            60, FULL_TIME, NONE,         EVALUATION,   2026-01-01, -,          -,          2030-09-30
            60, FULL_TIME, NONE,         INDEPENDENCE, 2027-06-01, 2027-06-01, 2030-09-30, 2030-09-30
            60, FULL_TIME, NONE,         AMBITION,     2026-04-01, 2028-06-01, 2030-09-30, 2030-09-30
            36, FULL_TIME, TWO_OR_MORE,  EXECUTION,    2025-10-01, 2025-10-01, 2026-03-31, 2028-09-30
            36, FULL_TIME, TWO_OR_MORE,  INDEPENDENCE, 2026-04-01, 2026-04-01, 2028-09-30, 2028-09-30
            36, FULL_TIME, TWO_OR_MORE,  AMBITION,     2026-04-01, 2027-04-01, 2028-09-30, 2028-09-30
            36, PART_TIME, NONE,         GENERATION,   2025-12-01, -,          -,          2031-09-30
            36, PART_TIME, NONE,         INDEPENDENCE, 2027-10-01, 2027-10-01, 2031-09-30, 2031-09-30
            36, PART_TIME, NONE,         AMBITION,     2026-10-01, 2029-10-01, 2031-09-30, 2031-09-30
            # too short for ambition ever to be the main thing
            12, FULL_TIME, NONE,         INDEPENDENCE, 2026-04-01, 2026-04-01, 2026-09-30, 2026-09-30
            12, FULL_TIME, NONE,         AMBITION,     2026-04-01, -,          -,          2026-09-30
            18, FULL_TIME, NONE,         AMBITION,     2026-04-01, -,          -,          2027-03-31
            19, FULL_TIME, NONE,         AMBITION,     2026-04-01, 2027-04-01, 2027-04-30, 2027-04-30
            """)
    void lanesOverlapAndLastUntilTheEnd(
            int length,
            Pace pace,
            Experience experience,
            Phase phase,
            LocalDate from,
            LocalDate mainFrom,
            LocalDate mainTo,
            LocalDate to) {
        var window =
                windows(Plans.data(length, pace, experience).with(List.of())).get(phase.ordinal());

        assertThat(window)
                .extracting("phase", "from", "mainFrom", "mainTo", "to")
                .containsExactly(phase, from, mainFrom, mainTo, to);
    }

    @Test
    void leaveMovesOnlyWhatComesAfterIt() {
        var leave = Plans.leave("2026-02-01", "2026-07-31");
        var before = windows(Plans.fiveYears());
        var after = windows(Plans.fiveYears().withLeaves(List.of(leave)));

        assertThat(after.get(1).from()).isEqualTo(before.get(1).from());
        assertThat(after.get(2).from()).isEqualTo(before.get(2).from());
        assertThat(after.get(3).from()).isEqualTo(before.get(3).from().plusDays(leave.days()));
        assertThat(after.get(4).to()).isEqualTo(before.get(4).to().plusDays(leave.days()));
    }

    @Test
    void theStudentsOwnDayMovesWhatCountsFromTheSwitch() {
        var day = LocalDate.of(2026, 11, 24);
        var windows = windows(Plans.FIVE_YEARS.with(List.of(), day));

        assertThat(windows.get(0).mainTo()).isEqualTo(day.minusDays(1));
        assertThat(windows.get(3).mainFrom()).isEqualTo(day);
        assertThat(windows.get(3).reason()).isEqualTo(Reason.of("plan.reason.switched"));
        assertThat(windows.get(4).mainFrom()).as("month 13 and 12 more").isEqualTo(LocalDate.of(2027, 11, 1));
    }

    @Test
    void theSwitchExplainsItself() {
        var leave = Plans.leave("2026-02-01", "2026-02-10");
        var programme = Plans.data(42, Pace.PART_TIME, Experience.ABOUT_A_YEAR).with(List.of(leave));

        assertThat(windows(programme).get(3).reason())
                .isEqualTo(Reason.of("plan.reason.begin.INDEPENDENCE", 8, 16, 2, 10, 3.5, 14, 6, 0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-01-01, EXECUTION
            2025-10-01, EXECUTION
            2027-05-31, EXECUTION
            2027-06-01, INDEPENDENCE
            2028-05-31, INDEPENDENCE
            2028-06-01, AMBITION
            2040-01-01, AMBITION
            """)
    void theCurrentPhaseIsTheLatestMainLane(LocalDate date, Phase phase) {
        var programme = Plans.fiveYears();
        var plan = Plan.of(programme, List.of());

        assertThat(plan.currentPhase(date)).isEqualTo(phase);
    }

    private static List<PhaseWindow> windows(Programme programme) {
        return new PhaseWindows(programme).list();
    }
}
