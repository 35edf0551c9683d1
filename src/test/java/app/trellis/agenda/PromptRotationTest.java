package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.agenda.PromptHistory.Answer;
import app.trellis.agenda.PromptHistory.Skip;
import app.trellis.shared.time.IsoWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptRotationTest {

    private static final IsoWeek FIRST = new IsoWeek(2026, 10);
    private static final List<String> FOUR = List.of("a", "b", "c", "d");

    /** Weeks count from the first; a history is {@code a@3} for an answer and {@code a!3} for a skip, in order. */
    @ParameterizedTest
    @CsvSource({
        "0, '', a",
        "1, '', b",
        "3, '', d",
        "4, '', a",
        "-1, '', d",
        // answered ones rest for half a year
        "4, a@0, b",
        "24, a@0, b",
        "25, a@24, b",
        "28, a@2, a",
        "27, a@1, d",
        // put off: another one now, and back after six weeks, not before
        "0, a!0, b",
        "0, a!0 b!0, c",
        "4, a!0, b",
        "5, a!0, b",
        "6, a!0, a",
        "7, a!0, d",
        "7, b!1 a!1, b",
        "7, b!1 a!1 b!7, a",
        // answered after it was put off: it does not come back
        "6, a!0 a@3, c",
        "6, a!0 a@0, c",
        // put off again later: the later one counts
        "6, a!0 a!4, c",
        "10, a!0 a!4, a",
        // all rest: the one answered longest ago
        "8, a@4 b@5 c@2 d@7, c",
        "8, a@4 b@5 c@2 d@7 c!8, a",
        // all put off: the turn's own
        "0, a!0 b!0 c!0 d!0, a",
        // what is no longer in the file is not asked
        "6, z!0 z@1, c",
    })
    void aWeekAsks(int week, String past, String asked) {
        assertThat(new PromptRotation(FOUR, FIRST).of(FIRST.plusWeeks(week), history(past)))
                .isEqualTo(asked);
    }

    @Test
    void aYearOfAnswersAsksEachPromptAboutTwiceAndNeverTwiceInHalfAYear() {
        List<String> keys = IntStream.range(0, 28).mapToObj(n -> "p" + n).toList();
        var rotation = new PromptRotation(keys, FIRST);
        List<Answer> answers = new ArrayList<>();
        for (int week = 0; week < 52; week++) {
            IsoWeek now = FIRST.plusWeeks(week);
            String asked = rotation.of(now, new PromptHistory(answers, List.of()));
            assertThat(answers)
                    .filteredOn(it -> it.prompt().equals(asked))
                    .allMatch(it -> it.week().weeksUntil(now) >= PromptRotation.REST_WEEKS);
            answers.add(new Answer(asked, now, EntryId.create()));
        }
        assertThat(answers.stream().map(Answer::prompt).distinct()).hasSize(28);
    }

    @Test
    void theSameWeekAndHistoryAlwaysGiveTheSamePrompt() {
        var rotation = new PromptRotation(FOUR, FIRST);
        assertThat(Stream.generate(() -> rotation.of(FIRST.plusWeeks(9), history("a!3 b@5")))
                        .limit(5)
                        .distinct())
                .hasSize(1);
    }

    private static PromptHistory history(String past) {
        List<Answer> answers = new ArrayList<>();
        List<Skip> skips = new ArrayList<>();
        for (String each : past.isEmpty() ? new String[0] : past.split(" ")) {
            IsoWeek week = FIRST.plusWeeks(Long.parseLong(each.substring(2)));
            if (each.charAt(1) == '@') {
                answers.add(new Answer(each.substring(0, 1), week, EntryId.create()));
            } else {
                skips.add(new Skip(each.substring(0, 1), week));
            }
        }
        return new PromptHistory(answers, skips);
    }
}
