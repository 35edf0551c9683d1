package app.trellis.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about something promised.
 *
 * @param what 1 to {@link #LENGTH} characters
 * @param due the day by which it is meant to be done; null if none was agreed
 */
public record ActionData(
        String what, ActionOwner owner, @Nullable LocalDate due) {

    /** The most characters. */
    public static final int LENGTH = 300;

    public ActionData {
        what = what.replace("\0", "").strip();
    }
}
