package app.trellis.mentoring;

import org.jspecify.annotations.Nullable;

/**
 * The student's own promises whose day has come.
 *
 * @param number how many
 * @param oldest the one that waits longest; null if there is none
 */
public record DueActions(int number, @Nullable MeetingAction oldest) {

    /** Nothing is due. */
    public static final DueActions NONE = new DueActions(0, null);
}
