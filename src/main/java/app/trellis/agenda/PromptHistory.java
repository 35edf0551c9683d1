package app.trellis.agenda;

import app.trellis.shared.time.IsoWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What became of earlier prompts.
 *
 * @param answers in any order
 * @param skips in the order in which they were put off
 */
record PromptHistory(List<Answer> answers, List<Skip> skips) {

    /** A prompt was answered in a week, by an entry. */
    record Answer(String prompt, IsoWeek week, EntryId entry) {}

    /** A prompt was put off in a week. */
    record Skip(String prompt, IsoWeek week) {}

    PromptHistory {
        answers = List.copyOf(answers);
        skips = List.copyOf(skips);
    }

    /** The latest answer to a prompt before a week. */
    Optional<Answer> answered(String prompt, IsoWeek before) {
        return answers.stream()
                .filter(it -> it.prompt().equals(prompt) && it.week().compareTo(before) < 0)
                .max(Comparator.comparing(Answer::week));
    }

    /** The latest week in which a prompt was put off and which no answer has followed. */
    Optional<IsoWeek> skipped(String prompt) {
        return skips.stream()
                .filter(it -> it.prompt().equals(prompt))
                .map(Skip::week)
                .max(Comparator.naturalOrder())
                .filter(week -> answers.stream()
                        .noneMatch(it -> it.prompt().equals(prompt) && it.week().compareTo(week) >= 0));
    }
}
