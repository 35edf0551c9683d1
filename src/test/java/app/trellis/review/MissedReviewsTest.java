package app.trellis.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissedReviewsTest {

    @ParameterizedTest(name = "last review {0}, today {1}: {2} missed")
    @CsvSource({
        "2026-W48, 2026-11-24, 0",
        "2026-W47, 2026-11-24, 0",
        "2026-W46, 2026-11-29, 1",
        "2026-W44, 2026-11-29, 3",
        "2026-W44, 2026-11-22, 2",
        "2026-W51, 2027-01-04, 2"
    })
    void onlyWholeWeeksThatArePastCount(IsoWeek last, LocalDate today, int missed) {
        assertThat(MissedReviews.since(last, today, day -> false)).isEqualTo(missed);
    }

    @Test
    void weeksTouchedByLeaveDoNotCount() {
        LocalDate oneDay = LocalDate.of(2026, 11, 11);
        assertThat(MissedReviews.since(new IsoWeek(2026, 44), LocalDate.of(2026, 11, 24), oneDay::equals))
                .isEqualTo(2);
    }
}
