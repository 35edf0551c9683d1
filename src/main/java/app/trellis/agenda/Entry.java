package app.trellis.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the student believed on a day.
 *
 * @param changedOn the day on which the text was last written
 * @param text Markdown, up to 20,000 characters; may be empty
 * @param prompt the weekly prompt that it answers; null if it answers none
 * @param shown whether advisors with whom the agenda is shared may read it
 */
public record Entry(
        EntryId id,
        LocalDate writtenOn,
        LocalDate changedOn,
        String text,
        Difference difference,
        @Nullable AnsweredPrompt prompt,
        boolean shown) {

    /** The longest text, in characters. */
    public static final int LENGTH = 20_000;
}
