package app.trellis.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Experience;
import app.trellis.plan.Leave;
import app.trellis.plan.LeaveId;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.Programme;
import app.trellis.plan.SafetyNearby;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReflectionCalendarTest {

    private static final LocalDate START = LocalDate.of(2025, 10, 1);

    @ParameterizedTest(name = "{0} on {1}: due {2}")
    @CsvSource({
        "STILL_RIGHT, 2025-09-30, false",
        "STILL_RIGHT, 2026-09-30, false",
        "STILL_RIGHT, 2026-10-01, true",
        "STILL_RIGHT, 2027-03-01, true",
        "ENVIRONMENT, 2026-03-31, false",
        "ENVIRONMENT, 2026-04-01, true",
        "ENVIRONMENT, 2026-10-01, true",
    })
    void theFirstIsDueWhenTheFirstYearOrHalfYearIsOver(ReflectionKind kind, LocalDate day, boolean due) {
        assertThat(calendar(null, null).due(kind, day)).isEqualTo(due);
    }

    /** The latest half year before 24 November 2026 is over on 1 October, six weeks before which is 20 August. */
    @ParameterizedTest(name = "finished on {0}: due {1}")
    @CsvSource({"2026-08-19, true", "2026-08-20, false", "2026-10-01, false", "2026-11-23, false", "2026-04-01, true"})
    void oneFinishedALittleEarlyCounts(LocalDate finished, boolean due) {
        assertThat(calendar(finished, null).due(ReflectionKind.ENVIRONMENT, LocalDate.of(2026, 11, 24)))
                .isEqualTo(due);
    }

    @Test
    void whoMissedManyIsAskedOnce() {
        var late = LocalDate.of(2029, 1, 15);
        assertThat(calendar(LocalDate.of(2025, 12, 1), null).due(ReflectionKind.STILL_RIGHT, late))
                .isTrue();
        assertThat(calendar(late, null).due(ReflectionKind.STILL_RIGHT, late.plusDays(1)))
                .isFalse();
    }

    @ParameterizedTest(name = "put off until {0}: due {1}")
    @CsvSource({"2026-11-23, true", "2026-11-24, false", "2026-12-24, false"})
    void whatIsPutOffRests(LocalDate until, boolean due) {
        assertThat(calendar(null, until).due(ReflectionKind.STILL_RIGHT, LocalDate.of(2026, 11, 24)))
                .isEqualTo(due);
    }

    @Test
    void onLeaveAndWithoutAProgrammeNothingIsDue() {
        var day = LocalDate.of(2026, 11, 24);
        var leave = new Leave(LeaveId.create(), day, day.plusDays(3));
        var onLeave = new ReflectionCalendar(programme(leave), null, null);
        assertThat(onLeave.due(ReflectionKind.STILL_RIGHT, day)).isFalse();
        assertThat(onLeave.due(ReflectionKind.STILL_RIGHT, day.plusDays(4))).isTrue();
        assertThat(new ReflectionCalendar(null, null, null).due(ReflectionKind.ENVIRONMENT, day))
                .isFalse();
    }

    private static ReflectionCalendar calendar(@Nullable LocalDate finished, @Nullable LocalDate until) {
        return new ReflectionCalendar(programme(), finished, until);
    }

    private static Programme programme(Leave... leaves) {
        return new Programme(
                START, 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY, List.of(leaves), null);
    }
}
