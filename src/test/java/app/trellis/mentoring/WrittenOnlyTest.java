package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenOnlyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Predicate<LocalDate> HERE = day -> false;

    /** Ninety days before 24 November is 26 August. */
    @ParameterizedTest(name = "last talk {0}, written {1} to {2}: {3} days")
    @CsvSource({
        "2026-08-26, 2026-09-01, 2026-11-20, 90",
        "2026-08-27, 2026-09-01, 2026-11-20, 0",
        "2026-05-24, 2026-09-01, 2026-11-20, 184",
        "2026-08-26, 2026-05-01, 2026-08-01, 0",
        "2026-03-01, 2026-03-02, 2026-08-26, 0",
        "2026-03-01, 2026-03-02, 2026-08-27, 268",
        ", 2026-08-26, 2026-11-20, 90",
        ", 2026-08-27, 2026-11-20, 0",
        "2026-08-01, , , 0",
        ", , , 0",
    })
    void ninetyDaysOfWritingWithoutATalkAreSaid(
            @Nullable LocalDate live, @Nullable LocalDate first, @Nullable LocalDate last, int days) {
        assertThat(new WrittenOnly(live, first, last).days(TODAY, HERE, null)).isEqualTo(days);
    }

    @ParameterizedTest(name = "last talk {0}, dismissed {1}: said {2}")
    @CsvSource({
        "2026-08-01, 2026-11-01, false",
        "2026-08-01, 2026-11-24, false",
        "2026-08-01, 2026-08-01, false",
        "2026-08-01, 2026-07-31, true",
        ", 2026-11-01, false",
    })
    void onceDismissedItComesBackOnlyAfterATalk(@Nullable LocalDate live, LocalDate seen, boolean said) {
        var writing = new WrittenOnly(live, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 11, 20));
        assertThat(writing.days(TODAY, HERE, seen) > 0).isEqualTo(said);
    }

    @Test
    void nothingIsSaidOnLeaveOrBeforeTheProgrammeBegan() {
        var writing = new WrittenOnly(null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 20));
        assertThat(writing.days(TODAY, TODAY::equals, null)).isZero();
        assertThat(writing.days(TODAY, day -> day.isBefore(TODAY.plusDays(1)), null))
                .isZero();
    }

    @Test
    void daysAwayAreNotCounted() {
        var writing = new WrittenOnly(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 2), LocalDate.of(2026, 11, 20));
        Predicate<LocalDate> september = day -> day.getMonthValue() == 9;
        assertThat(writing.days(TODAY, HERE, null)).isEqualTo(115);
        assertThat(writing.days(TODAY, september, null)).isZero();
        assertThat(writing.days(TODAY.plusDays(5), september, null)).isEqualTo(90);
    }
}
