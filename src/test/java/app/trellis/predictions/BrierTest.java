package app.trellis.predictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values worked out by hand. */
class BrierTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    @ParameterizedTest
    @CsvSource({
        "0, false, 0",
        "0, true, 1",
        "100, true, 0",
        "100, false, 1",
        "50, true, 0.25",
        "50, false, 0.25",
        "70, true, 0.09",
        "70, false, 0.49",
        "1, true, 0.9801",
        "99, true, 0.0001",
        "90, false, 0.81",
        "33, true, 0.4489"
    })
    void oneIsTheSquaredDistance(int percent, boolean happened, double score) {
        assertThat(Brier.of(percent, happened)).isCloseTo(score, EXACTLY);
    }

    /** (0.09 + 0.09 + 0.49 + 0.01 + 0.25) / 5 = 0.186; with the last ones (0.01 + 0.01 + 0.16 + 0.01 + 0.25) / 5 = 0.088. */
    @Test
    void manyAreTheMeanOverEachPrediction() {
        List<Tally> tallies = List.of(
                tally(70, 90, true, 2), tally(70, 40, false, 1), tally(10, 10, false, 1), tally(50, 50, true, 1));
        assertThat(Brier.first(tallies).orElseThrow()).isCloseTo(0.186, EXACTLY);
        assertThat(Brier.last(tallies).orElseThrow()).isCloseTo(0.088, EXACTLY);
    }

    @Test
    void noneHaveNoScore() {
        assertThat(Brier.first(List.of())).isEmpty();
        assertThat(Brier.last(List.of())).isEmpty();
    }

    private static Tally tally(int first, int last, boolean happened, int number) {
        return new Tally(PredictionKind.OUTCOME, first, last, happened, number);
    }
}
