package app.trellis.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project's dates, in the student's own calendar.
 *
 * @param started the first day of work, today at the latest; null before that
 * @param firstTest when something was first tried out that could have shown the idea to be wrong; null before that
 * @param expectedEnd when it is meant to be over; null if that is open
 */
public record ProjectDates(
        @Nullable LocalDate started,
        @Nullable LocalDate firstTest,
        @Nullable LocalDate expectedEnd) {

    /** No date is known. */
    public static final ProjectDates NONE = new ProjectDates(null, null, null);

    /** A project that began on a day. */
    public static ProjectDates startedOn(LocalDate day) {
        return new ProjectDates(day, null, null);
    }
}
