package app.trellis.reflection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one question.
 *
 * @param about the advisor's name where the question is asked of each; otherwise empty
 * @param score 1 (not at all) to 5 (fully); null where it is not given
 * @param choice one of {@link Question#choices}; null where none is made
 * @param words may be empty
 */
public record Answer(
        Question question,
        String about,
        @Nullable Integer score,
        @Nullable String choice,
        String words) {

    /** The lowest and the highest score. */
    public static final int LOWEST = 1;

    /** The highest score. */
    public static final int HIGHEST = 5;

    /** The longest text that is kept. */
    public static final int LENGTH = 2000;

    /** The longest name that is kept. */
    public static final int NAME_LENGTH = 120;

    /** No answer yet. */
    public static Answer none(Question question, String about) {
        return new Answer(question, about, null, null, "");
    }

    /** Whether it says anything. */
    public boolean isGiven() {
        return score != null || choice != null || !words.isEmpty();
    }

    /** Whether it answers this. */
    public boolean answers(Question asked, String of) {
        return question == asked && Objects.equals(about, of);
    }

    /** Says nothing: answers must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "Answer[private]";
    }
}
