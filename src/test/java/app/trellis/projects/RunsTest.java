package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTest {

    private static final Runs RUNNING = Runs.NONE.goingOn(day("2026-03-02"));
    private static final Runs RESTED = RUNNING.restingAfter(day("2026-03-31"));

    @Test
    void workBeginsRestsAndGoesOn() {
        assertThat(Runs.NONE.start()).isNull();
        assertThat(Runs.NONE.isOpen()).isFalse();
        assertThat(RUNNING.list()).containsExactly(new Run(day("2026-03-02"), null));
        assertThat(RESTED.list()).containsExactly(new Run(day("2026-03-02"), day("2026-03-31")));
        assertThat(RESTED.goingOn(day("2026-06-01")).list())
                .containsExactly(new Run(day("2026-03-02"), day("2026-03-31")), new Run(day("2026-06-01"), null));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31", "2026-04-01"})
    void goingOnAtOnceIsTheSameRun(LocalDate on) {
        assertThat(RESTED.goingOn(on)).isEqualTo(RUNNING);
    }

    @Test
    void whatRunsGoesOnAndWhatRestsRests() {
        assertThat(RUNNING.goingOn(day("2026-05-01"))).isEqualTo(RUNNING);
        assertThat(RESTED.restingAfter(day("2026-05-01"))).isEqualTo(RESTED);
        assertThat(Runs.NONE.restingAfter(day("2026-05-01"))).isEqualTo(Runs.NONE);
    }

    @Test
    void theStartMovesWithinTheFirstRun() {
        assertThat(RESTED.startingOn(day("2026-01-05")).list())
                .isEqualTo(List.of(new Run(day("2026-01-05"), day("2026-03-31"))));
        assertThat(Runs.NONE.startingOn(day("2026-01-05"))).isEqualTo(Runs.NONE);
    }

    @Test
    void whatCannotHaveBeenIsRefused() {
        refused("projects.refused.before-end", () -> RESTED.goingOn(day("2026-03-30")));
        refused("projects.refused.before-start", () -> RUNNING.restingAfter(day("2026-03-01")));
        refused("projects.refused.before-start", () -> RESTED.startingOn(day("2026-04-01")));
    }

    @ParameterizedTest
    @CsvSource({
        // run, from .. to, within, first .. last, on a day, days
        "2026-01-10, 2026-01-20, 2026-01-01, 2026-03-31, 2026-11-24, 11",
        "2026-01-10, 2026-01-20, 2026-01-15, 2026-01-18, 2026-11-24, 4",
        "2026-01-10, 2026-01-20, 2026-01-20, 2026-03-31, 2026-11-24, 1",
        "2026-01-10, 2026-01-20, 2026-01-21, 2026-03-31, 2026-11-24, 0",
        "2026-01-10, 2026-01-20, 2025-10-01, 2025-12-31, 2026-11-24, 0",
        "2026-11-20,           , 2026-10-01, 2026-12-31, 2026-11-24, 5",
        "2026-11-20,           , 2026-07-01, 2026-09-30, 2026-11-24, 0"
    })
    void daysWithinAreCounted(
            LocalDate from, LocalDate to, LocalDate first, LocalDate last, LocalDate today, long days) {
        assertThat(new Run(from, to).daysWithin(first, last, today)).isEqualTo(days);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessage(key);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
