package app.trellis.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.time.IsoWeek;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallThoughtTest {

    @Test
    void everyWeekAsksTheNextQuestionUntilTheFirstComesRoundAgain() {
        var asked = Stream.iterate(new IsoWeek(2026, 48), IsoWeek::next)
                .limit(SmallThought.COUNT)
                .map(SmallThought::of)
                .map(SmallThought::number)
                .toList();
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, SmallThought.COUNT).boxed().toList());
        assertThat(SmallThought.of(new IsoWeek(2026, 48).plusWeeks(SmallThought.COUNT)))
                .isEqualTo(SmallThought.of(new IsoWeek(2026, 48)));
    }

    @Test
    void aWeekOfThePastHasAQuestionToo() {
        assertThat(SmallThought.of(new IsoWeek(2020, 53)).number()).isBetween(1, SmallThought.COUNT);
    }
}
