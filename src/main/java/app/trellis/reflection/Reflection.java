package app.trellis.reflection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reflection with its answers.
 *
 * @param finishedOn null while it is being written
 * @param answers those that were given
 */
public record Reflection(
        ReflectionId id,
        ReflectionKind kind,
        LocalDate begunOn,
        @Nullable LocalDate finishedOn,
        List<Answer> answers) {

    /** Takes its own copy. */
    public Reflection {
        answers = List.copyOf(answers);
    }

    /** The answer to a question, or none. */
    public Answer answer(Question question, String about) {
        return answers.stream()
                .filter(answer -> answer.answers(question, about))
                .findFirst()
                .orElse(Answer.none(question, about));
    }

    /** The day it stands for. */
    public LocalDate day() {
        return finishedOn == null ? begunOn : finishedOn;
    }

    /** Says nothing: answers must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "Reflection[private]";
    }
}
