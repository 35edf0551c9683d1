package app.trellis.agenda;

import app.trellis.shared.time.IsoWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which prompt a week asks. The post, section "Advice for making the most of a PhD": an agenda and a worldview "won't
 * happen overnight, so thinking about this little but often might be the best approach". So there is one prompt a week, in
 * turn; one that was put off comes back {@value #BACK_WEEKS} weeks later; one that was answered rests for
 * {@value #REST_WEEKS} weeks, after which a second answer can be read beside the first. Where all rest, the one that was
 * answered longest ago is asked. The same week and history always give the same prompt.
 *
 * @param keys all prompts, in the order in which they are asked
 * @param first the week in which the first of them is asked
 */
record PromptRotation(List<String> keys, IsoWeek first) {

    static final int BACK_WEEKS = 6;
    static final int REST_WEEKS = 26;

    PromptRotation {
        keys = List.copyOf(keys);
    }

    String of(IsoWeek week, PromptHistory history) {
        return comesBack(week, history)
                .or(() -> inTurn(week).filter(key -> !rests(key, week, history)).findFirst())
                .or(() -> longestAnswered(week, history))
                .orElseGet(() -> inTurn(week).findFirst().orElseThrow());
    }

    private Optional<String> comesBack(IsoWeek week, PromptHistory history) {
        return history.skips().stream()
                .filter(skip -> skip.week().plusWeeks(BACK_WEEKS).equals(week))
                .map(PromptHistory.Skip::prompt)
                .filter(keys::contains)
                .filter(key -> history.skipped(key)
                        .filter(skipped -> skipped.plusWeeks(BACK_WEEKS).equals(week))
                        .isPresent())
                .findFirst();
    }

    private Optional<String> longestAnswered(IsoWeek week, PromptHistory history) {
        return inTurn(week)
                .filter(key -> history.skipped(key).filter(week::equals).isEmpty())
                .filter(key -> history.answered(key, week).isPresent())
                .min(Comparator.comparing(
                        key -> history.answered(key, week).orElseThrow().week()));
    }

    private static boolean rests(String key, IsoWeek week, PromptHistory history) {
        return history.skipped(key)
                        .filter(skipped -> skipped.weeksUntil(week) < BACK_WEEKS)
                        .isPresent()
                || history.answered(key, week)
                        .filter(answer -> answer.week().weeksUntil(week) < REST_WEEKS)
                        .isPresent();
    }

    /** All of them, beginning with the one whose turn it is. */
    private Stream<String> inTurn(IsoWeek week) {
        int turn = Math.floorMod(first.weeksUntil(week), keys.size());
        return Stream.concat(keys.stream().skip(turn), keys.stream().limit(turn));
    }
}
