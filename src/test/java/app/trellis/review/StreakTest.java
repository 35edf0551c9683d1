package app.trellis.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreakTest {

    private static final LocalDate TUESDAY_OF_W48 = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "finished {0}: {1}")
    @CsvSource({
        "-, 0",
        "48, 1",
        "46 47 48, 3",
        "46 47, 2",
        // last week can still be written, so it breaks nothing …
        "45 46, 2",
        // … until this week's is finished
        "46 48, 1",
        "45, 0",
        "44 46 47, 2"
    })
    void weeksRunningAreCountedBackFromThisWeek(String finished, int streak) {
        assertThat(Streak.of(calendar(finished, day -> false))).isEqualTo(streak);
    }

    @Test
    void leaveNeitherBreaksNorAddsToIt() {
        LocalDate from = new IsoWeek(2026, 43).monday();
        LocalDate to = new IsoWeek(2026, 45).monday();
        Predicate<LocalDate> away = day -> !day.isBefore(from) && !day.isAfter(to);
        assertThat(Streak.of(calendar("41 42 46 47 48", away))).isEqualTo(5);
    }

    private static ReviewCalendar calendar(String finished, Predicate<LocalDate> away) {
        Set<IsoWeek> weeks = finished.equals("-")
                ? Set.of()
                : Arrays.stream(finished.split(" "))
                        .map(week -> new IsoWeek(2026, Integer.parseInt(week)))
                        .collect(Collectors.toSet());
        return new ReviewCalendar(TUESDAY_OF_W48, away, weeks);
    }
}
