package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.ideas.FeedbackLoop.Proposed;
import app.trellis.ideas.FeedbackLoop.QuarterLoop;
import app.trellis.shared.time.Quarter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackLoopTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Worked out by hand: the middle one of an odd number, the mean of the middle two of an even one. */
    @ParameterizedTest(name = "{0} days: median {1}")
    @CsvSource({
        "7, 7.0",
        "3 9, 6.0",
        "3 8, 5.5",
        "1 2 60, 2.0",
        "60 1 2, 2.0",
        "0 0 5 9, 2.5",
        "4 4 4 4 100, 4.0",
        "0, 0.0",
    })
    void theMedianIsOfTheJudgedIdeas(String days, double median) {
        var ideas = Stream.of(days.split(" "))
                .map(each -> new Proposed(TODAY.minusDays(3 + Long.parseLong(each)), TODAY.minusDays(3)))
                .toList();
        var loop = FeedbackLoop.of(ideas, TODAY);
        assertThat(loop.medianDays()).hasValue(median);
        assertThat(loop.judged()).isEqualTo(ideas.size());
        assertThat(loop.waiting()).isZero();
    }

    @Test
    void thoseStillWaitingAreToldApart() {
        var loop = FeedbackLoop.of(
                List.of(
                        proposed("2026-10-01", "2026-10-08"),
                        proposed("2026-10-10", "2026-10-12"),
                        proposed("2026-11-01", "2026-11-21"),
                        proposed("2026-11-12", null),
                        proposed("2026-11-23", null)),
                TODAY);
        assertThat(loop.judged()).isEqualTo(3);
        assertThat(loop.medianDays()).hasValue(7.0);
        assertThat(loop.waiting()).isEqualTo(2);
        assertThat(loop.oldestDays()).isEqualTo(12);
    }

    @Test
    void withoutAnyThereIsNoFigure() {
        var none = FeedbackLoop.of(List.of(), TODAY);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.medianDays()).isEqualTo(OptionalDouble.empty());
        assertThat(none.pace()).isNull();
        var waiting = FeedbackLoop.of(List.of(proposed("2026-11-24", null)), TODAY);
        assertThat(waiting.isEmpty()).isFalse();
        assertThat(waiting.oldestDays()).isZero();
        assertThat(waiting.pace()).isNull();
    }

    @ParameterizedTest(name = "judged on {0}: counts {1}")
    @CsvSource({"2025-11-25, 1", "2025-11-24, 0"})
    void theFigureIsOfTheLastYear(LocalDate judged, int count) {
        assertThat(FeedbackLoop.of(List.of(new Proposed(judged, judged)), TODAY).judged())
                .isEqualTo(count);
    }

    @Test
    void quartersGoByTheJudgementAndEmptyOnesAreLeftOut() {
        var loop = FeedbackLoop.of(
                List.of(
                        proposed("2024-12-01", "2024-12-31"),
                        proposed("2024-12-30", "2025-01-04"),
                        proposed("2026-09-20", "2026-09-30"),
                        proposed("2026-09-26", "2026-10-01"),
                        proposed("2026-10-01", "2026-10-02")),
                TODAY);
        assertThat(loop.quarters())
                .containsExactly(
                        new QuarterLoop(new Quarter(2025, 1), 1, 5.0),
                        new QuarterLoop(new Quarter(2026, 3), 1, 10.0),
                        new QuarterLoop(new Quarter(2026, 4), 2, 3.0));
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({"0, WEEKLY", "7, WEEKLY", "7.5, WEEKS", "31, WEEKS", "32, MONTHS", "182, MONTHS", "182.5, ALONE"})
    void theFigureIsSetAgainstAWeekAndHalfAYear(double days, LoopPace pace) {
        assertThat(LoopPace.of(days)).isEqualTo(pace);
    }

    @Test
    void aJudgementThatWasEnteredForAnEarlierDayTakesNoTime() {
        assertThat(Arrays.asList(new Proposed(TODAY, TODAY.minusDays(1)).days(TODAY)))
                .containsExactly(0);
    }

    private static Proposed proposed(String on, @Nullable String judged) {
        return new Proposed(LocalDate.parse(on), judged == null ? null : LocalDate.parse(judged));
    }
}
