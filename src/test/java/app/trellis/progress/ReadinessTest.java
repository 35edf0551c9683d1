package app.trellis.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.progress.Readiness.Amount;
import app.trellis.progress.Readiness.Evidence;
import app.trellis.progress.Readiness.Season;
import app.trellis.progress.Readiness.Sign;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    private static final LocalDate SUGGESTED = LocalDate.of(2027, 6, 1);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2025-10-01, EARLY
            2027-02-28, EARLY
            2027-03-01, DUE
            2027-06-01, DUE
            2027-12-01, DUE
            2027-12-02, LATE
            2030-01-01, LATE
            """)
    void itsTimeIsFromThreeMonthsBeforeToSixMonthsAfter(LocalDate today, Season season) {
        assertThat(Readiness.of(facts(0, 0, 0, 0, null), today).season()).isEqualTo(season);
    }

    @ParameterizedTest(name = "finished {0}, tested {1}, strong {2}, predicted {3}, own {4} %: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            0, 0, 0, 0, -,   LITTLE
            9, 0, 0, 0, 24,  LITTLE
            1, 2, 0, 0, -,   SOME
            0, 1, 2, 1, 25,  SOME
            1, 2, 2, 1, 24,  SOME
            1, 2, 2, 1, 25,  MUCH
            1, 2, 2, 2, 0,   MUCH
            5, 5, 5, 5, 100, MUCH
            """)
    void twoSignsAreSomeAndFourAreMuch(
            int finished, int tested, int strong, int predicted, @Nullable Integer own, Amount amount) {
        assertThat(Readiness.of(facts(finished, tested, strong, predicted, own), SUGGESTED)
                        .amount())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"FINISHED, 3, 1", "TESTED, 4, 2", "STRONG, 5, 2", "PREDICTED, 6, 2", "OWN_SHARE, 70, 25"})
    void everySignSaysWhatThereIsAndWhatIsEnough(Sign sign, int count, int enough) {
        assertThat(Readiness.of(facts(3, 4, 5, 6, 70), SUGGESTED).evidence())
                .contains(new Evidence(sign, count, enough))
                .extracting(Evidence::sign)
                .containsExactly(Sign.values());
    }

    private static ReadinessFacts facts(int finished, int tested, int strong, int predicted, @Nullable Integer own) {
        return new ReadinessFacts(
                SUGGESTED,
                null,
                finished,
                tested,
                OptionalDouble.empty(),
                strong,
                predicted,
                own == null ? OptionalInt.empty() : OptionalInt.of(own));
    }
}
