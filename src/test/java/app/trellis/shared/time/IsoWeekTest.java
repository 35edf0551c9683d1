package app.trellis.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-W48, 2026-11-23, 2026-11-29",
        "2026-01-01, 2026-W01, 2025-12-29, 2026-01-04",
        "2026-12-31, 2026-W53, 2026-12-28, 2027-01-03",
        "2027-01-03, 2026-W53, 2026-12-28, 2027-01-03",
        "2027-01-04, 2027-W01, 2027-01-04, 2027-01-10",
        "2024-12-30, 2025-W01, 2024-12-30, 2025-01-05",
    })
    void aDateLiesInItsWeek(LocalDate date, String written, LocalDate monday, LocalDate sunday) {
        var week = IsoWeek.of(date);
        assertThat(week).hasToString(written).isEqualTo(IsoWeek.parse(written));
        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.sunday()).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W54", "2025-W53", "2026-W00", "2026-48", "2026-W8", "", "next week"})
    void aWeekThatIsNoneIsRefused(String written) {
        assertThatThrownBy(() -> IsoWeek.parse(written)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void weeksFollowEachOtherAcrossNewYear() {
        var last = IsoWeek.parse("2026-W53");
        assertThat(last.next()).hasToString("2027-W01");
        assertThat(last.next().previous()).isEqualTo(last);
        assertThat(IsoWeek.parse("2026-W48").weeksUntil(IsoWeek.parse("2027-W02")))
                .isEqualTo(7);
        assertThat(last).isLessThan(last.next());
    }
}
