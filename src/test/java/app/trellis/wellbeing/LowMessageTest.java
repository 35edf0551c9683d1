package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowMessageTest {

    private static final LocalDate CAME = LocalDate.of(2026, 11, 2);

    private final LowMessage there = LowMessage.never().after(true, CAME);

    @Test
    void comesWithTheFirstLowPattern() {
        assertThat(there.isThere()).isTrue();
        assertThat(LowMessage.never().after(false, CAME).isThere()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "13, true", "14, true", "60, true"})
    void staysUntilItIsDismissed(int days, boolean isThere) {
        assertThat(there.after(true, CAME.plusDays(days)).isThere()).isEqualTo(isThere);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "13, false", "14, true", "60, true"})
    void isQuietForAFortnightOnceDismissed(int days, boolean isThere) {
        var dismissed = there.ended(CAME);
        assertThat(dismissed.after(true, CAME.plusDays(days)).isThere()).isEqualTo(isThere);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "13, false", "14, true"})
    void isQuietForAFortnightOnceTheAnswersAreBetter(int days, boolean isThere) {
        var better = there.after(false, CAME);
        assertThat(better.isThere()).isFalse();
        assertThat(better.after(true, CAME.plusDays(days)).isThere()).isEqualTo(isThere);
    }

    @Test
    void aSecondDismissalDoesNotProlongTheQuiet() {
        var dismissed = there.ended(CAME);
        assertThat(dismissed.ended(CAME.plusDays(9))).isEqualTo(dismissed);
    }
}
