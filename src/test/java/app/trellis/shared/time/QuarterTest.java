package app.trellis.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026, 1, 2026-01-01, 2026-03-31",
        "2026-06-30, 2026, 2, 2026-04-01, 2026-06-30",
        "2026-09-01, 2026, 3, 2026-07-01, 2026-09-30",
        "2024-12-31, 2024, 4, 2024-10-01, 2024-12-31"
    })
    void aDayLiesInOneQuarter(LocalDate day, int year, int number, LocalDate first, LocalDate last) {
        var quarter = Quarter.of(day);
        assertThat(quarter).isEqualTo(new Quarter(year, number));
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
    }

    @Test
    void quartersFollowOneAnother() {
        assertThat(new Quarter(2026, 4).next()).isEqualTo(new Quarter(2027, 1));
        assertThat(new Quarter(2026, 4)).isLessThan(new Quarter(2027, 1)).isGreaterThan(new Quarter(2026, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void noYearHasMoreThanFour(int number) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new Quarter(2026, number));
    }
}
