package app.trellis.agenda;

import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The prompt of a week, for ten minutes.
 *
 * @param key of the prompt
 * @param question in the reader's language
 * @param asked whether it is time for it: the lane of ambition has begun and the student is not on leave. Before that it is
 *     there for whoever looks for it, and nothing asks for it
 * @param entry the entry that answers it; null until the first word
 * @param text what that says; empty until then
 * @param earlier an earlier answer to the same prompt; null if there is none
 */
public record WeeklyPrompt(
        IsoWeek week,
        String key,
        String question,
        boolean asked,
        @Nullable EntryId entry,
        String text,
        @Nullable Earlier earlier) {

    /** An earlier answer. */
    public record Earlier(EntryId entry, LocalDate on) {}

    /** Whether something is written. */
    public boolean answered() {
        return !text.isBlank();
    }
}
