package app.trellis.wellbeing;

import static app.trellis.wellbeing.LowPattern.LOWEST_ANSWER;
import static app.trellis.wellbeing.LowPattern.LOW_AVERAGES;
import static app.trellis.wellbeing.Week.ago;
import static app.trellis.wellbeing.Week.skipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LowPatternTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsThePatternTheRuleNames(String name, List<CheckIn> checkIns, @Nullable LowPattern expected) {
        assertThat(LowPattern.in(checkIns, Week.THIS).orElse(null)).isEqualTo(expected);
    }

    static Stream<Arguments> findsThePatternTheRuleNames() {
        return Stream.of(
                arguments("no check-ins", List.of(), null),
                arguments("one low week", List.of(ago(0, 2, 2, 2, 2)), null),
                arguments("two low of two", List.of(ago(0, 2, 2, 2, 2), ago(1, 2, 2, 2, 2)), LOW_AVERAGES),
                arguments(
                        "two low of the last three",
                        List.of(ago(0, 2, 2, 2, 2), ago(1, 4, 4, 4, 4), ago(2, 2, 2, 2, 2)),
                        LOW_AVERAGES),
                arguments(
                        "the second low week is the fourth last",
                        List.of(ago(0, 2, 2, 2, 2), ago(1, 4, 4, 4, 4), ago(2, 3, 3, 3, 3), ago(3, 2, 2, 2, 2)),
                        null),
                arguments("an average just above two", List.of(ago(0, 2, 2, 2, 3), ago(1, 2, 2, 2, 2)), null),
                arguments(
                        "an average of exactly two from unlike answers",
                        List.of(ago(0, 2, 2, 2, 2), ago(1, 1, 3, 2, 2)),
                        LOW_AVERAGES),
                arguments("an item at one in the latest", List.of(ago(0, 5, 5, 5, 1)), LOWEST_ANSWER),
                arguments("an item at one in an earlier one", List.of(ago(0, 5, 5, 5, 5), ago(1, 1, 5, 5, 5)), null),
                arguments(
                        "skipped weeks are no check-ins",
                        List.of(ago(0, 2, 2, 2, 2), skipped(1), skipped(2), ago(3, 4, 4, 4, 4), ago(4, 2, 2, 2, 2)),
                        LOW_AVERAGES),
                arguments(
                        "this week is skipped, the latest check-in is last week’s",
                        List.of(skipped(0), ago(1, 5, 1, 5, 5)),
                        LOWEST_ANSWER),
                arguments("of a draft the answered items count", List.of(ago(0, null, 1, null, null)), LOWEST_ANSWER),
                arguments(
                        "two drafts with a low item each",
                        List.of(ago(0, 2, null, null, null), ago(1, null, null, 2, null)),
                        LOW_AVERAGES),
                arguments(
                        "a note alone is no check-in",
                        List.of(ago(0, new CheckInData(null, null, null, null, "words")), ago(1, 5, 5, 5, 1)),
                        LOWEST_ANSWER),
                arguments("a low answer eight weeks ago is old", List.of(ago(8, 1, 1, 1, 1)), null),
                arguments("a low answer seven weeks ago is not", List.of(ago(7, 1, 1, 1, 1)), LOWEST_ANSWER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findsThePatternTheRuleNames")
    void doesNotDependOnTheOrderGiven(String name, List<CheckIn> checkIns, @Nullable LowPattern expected) {
        var reversed = new ArrayList<>(checkIns);
        Collections.reverse(reversed);
        assertThat(LowPattern.in(reversed, Week.THIS).orElse(null)).isEqualTo(expected);
    }
}
