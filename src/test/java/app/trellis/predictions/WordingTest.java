package app.trellis.predictions;

import static app.trellis.predictions.Wording.FAR;
import static app.trellis.predictions.Wording.NO_DAY;
import static app.trellis.predictions.Wording.VAGUE_MEASURE;
import static app.trellis.predictions.Wording.VAGUE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate DAY = Horizon.SUGGESTED.from(TODAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "The probe reaches an AUROC of 0.9 on held-out models",
                "Our paper is accepted at ICLR 2027",
                "The probe beats the baseline by a better margin than 5 points",
                "Ingrid nennt die Idee bis Weihnachten stark"
            })
    void aDatedAndCheckableStatementNeedsNoAdvice(String statement) {
        assertThat(Wording.advice(statement, DAY, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The probe will soon beat the baseline | VAGUE_TIME",
                "Die Methode wird irgendwann übernommen | VAGUE_TIME",
                "Will our paper be accepted at ICLR? | QUESTION",
                "Our paper will probably be accepted there | HEDGED",
                "Der Artikel wird vermutlich dort angenommen | HEDGED",
                "The new probe is better than the old one | VAGUE_MEASURE",
                "Die neue Sonde ist deutlich schneller als die alte | VAGUE_MEASURE",
                "Paper accepted | SHORT"
            })
    void saysWhatWouldMakeItEasierToResolve(String statement, Wording advice) {
        assertThat(Wording.advice(statement, DAY, TODAY)).containsExactly(advice);
    }

    @Test
    void aDayIsAskedForFirst() {
        assertThat(Wording.advice("The new probe soon works better", null, TODAY))
                .containsExactly(NO_DAY, VAGUE_TIME, VAGUE_MEASURE);
    }

    @Test
    void aFarDayIsSaid() {
        String statement = "Two labs use our benchmark in a report";
        assertThat(Wording.advice(statement, TODAY.plusMonths(18), TODAY)).isEmpty();
        assertThat(Wording.advice(statement, TODAY.plusMonths(18).plusDays(1), TODAY))
                .containsExactly(FAR);
    }

    @Test
    void halfAYearIsSuggested() {
        assertThat(Horizon.SUGGESTED.from(TODAY)).isEqualTo(LocalDate.of(2027, 5, 24));
        assertThat(Horizon.FORTNIGHT.from(TODAY)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(Horizon.TWO_MONTHS.from(TODAY)).isEqualTo(LocalDate.of(2027, 1, 24));
    }
}
