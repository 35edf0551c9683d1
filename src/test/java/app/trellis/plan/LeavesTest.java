package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavesTest {
    private final Programme programme =
            Plans.fiveYears().withLeaves(Plans.leaves("2026-02-01/2026-02-28;2027-01-01/2027-03-31"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02, 2026-03-01, leave-backwards
            2025-08-01, 2025-09-30, leave-before-start
            2026-02-28, 2026-03-15, leave-overlaps
            2026-01-15, 2026-02-01, leave-overlaps
            2026-01-01, 2026-12-31, leave-overlaps
            2027-02-01, 2027-02-01, leave-overlaps
            2031-01-27, 2031-02-10, leave-after-end
            2027-04-01, 2033-04-01, leave-too-long
            """)
    void whatCannotBeIsRefused(String from, String to, String key) {
        assertThatThrownBy(() -> Leaves.check(programme, Plans.leave(from, to)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("plan.refused." + key));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-01, 2026-03-01
            2026-01-01, 2026-01-31
            2025-09-01, 2025-10-01
            2031-01-26, 2031-02-10
            """)
    void neighboursAndEdgesAreFine(String from, String to) {
        assertThatNoException().isThrownBy(() -> Leaves.check(programme, Plans.leave(from, to)));
    }

    @Test
    void bothDaysOfALeaveAreInIt() {
        assertThat(programme.onLeave(LocalDate.of(2026, 1, 31))).isFalse();
        assertThat(programme.onLeave(LocalDate.of(2026, 2, 1))).isTrue();
        assertThat(programme.onLeave(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(programme.onLeave(LocalDate.of(2026, 3, 1))).isFalse();
    }
}
