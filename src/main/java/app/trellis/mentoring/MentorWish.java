package app.trellis.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a student has said about mentor time.
 *
 * @param target own one; null means the hour
 * @param speed of the field; null until it is said
 * @param writtenSeenOn the day on which the note about written feedback was last dismissed
 */
record MentorWish(
        @Nullable MentorTarget target,
        @Nullable FieldSpeed speed,
        @Nullable LocalDate writtenSeenOn) {

    static final MentorWish NONE = new MentorWish(null, null, null);

    /** Live minutes asked for in fourteen days. */
    int minutes() {
        return target == null ? MentorTime.TARGET : target.minutes();
    }
}
