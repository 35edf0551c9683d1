package app.trellis.predictions;

import static app.trellis.predictions.PredictionKind.IMPACT;
import static app.trellis.predictions.PredictionKind.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.trellis.predictions.Calibration.Tenth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 0", "10, 1", "49, 4", "50, 5", "89, 8", "90, 9", "99, 9", "100, 9"})
    void everyProbabilityHasItsTenth(int percent, int tenth) {
        assertThat(Calibration.tenth(percent)).isEqualTo(tenth);
        var range = new Tenth(tenth, 0, 0, 0);
        assertThat(percent).isBetween(range.from(), range.to());
    }

    /** Said 70, 70, 75 with two of them true: 71.67 % said, 66.67 % happened. */
    @Test
    void aTenthComparesWhatWasSaidWithWhatHappened() {
        var calibration = Calibration.of(
                OUTCOME,
                List.of(tally(OUTCOME, 70, true, 1), tally(OUTCOME, 70, false, 1), tally(OUTCOME, 75, true, 1)));
        var tenth = calibration.tenths().get(7);
        assertThat(tenth.number()).isEqualTo(3);
        assertThat(tenth.happened()).isEqualTo(2);
        assertThat(tenth.said()).isCloseTo(71.667, within(0.001));
        assertThat(tenth.share()).isCloseTo(66.667, within(0.001));
        assertThat(calibration.tenths()).hasSize(Calibration.TENTHS);
        assertThat(calibration.tenths()).filteredOn(it -> it.number() > 0).hasSize(1);
    }

    @Test
    void theKindsAreNeverMerged() {
        List<Tally> both = List.of(tally(OUTCOME, 100, true, 3), tally(IMPACT, 100, false, 2));
        assertThat(Calibration.of(OUTCOME, both).score()).hasValue(0);
        assertThat(Calibration.of(OUTCOME, both).number()).isEqualTo(3);
        assertThat(Calibration.of(IMPACT, both).score()).hasValue(1);
        assertThat(Calibration.of(IMPACT, both).number()).isEqualTo(2);
    }

    /** Said 90 (twice) and 30 (twice) with one of four true: 60 % said, 25 % happened. */
    @Test
    void theWholeIsWeightedByPredictions() {
        var calibration = Calibration.of(
                OUTCOME,
                List.of(tally(OUTCOME, 90, true, 1), tally(OUTCOME, 90, false, 1), tally(OUTCOME, 30, false, 2)));
        assertThat(calibration.said()).isEqualTo(60);
        assertThat(calibration.happened()).isEqualTo(25);
    }

    @Test
    void nothingResolvedIsNoScore() {
        var calibration = Calibration.of(IMPACT, List.of());
        assertThat(calibration.number()).isZero();
        assertThat(calibration.score()).isEmpty();
        assertThat(calibration.said()).isZero();
        assertThat(calibration.happened()).isZero();
        assertThat(calibration.tenths().getFirst().share()).isZero();
    }

    private static Tally tally(PredictionKind kind, int percent, boolean happened, int number) {
        return new Tally(kind, percent, percent, happened, number);
    }
}
