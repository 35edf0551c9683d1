package app.trellis.mentoring;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is logged already, so that nothing is logged twice.
 *
 * @param sources digests of where meetings came from in a calendar
 * @param meetings day, mentor and minutes of all of them
 */
record Logged(Set<String> sources, Set<Key> meetings) {

    /** What makes two meetings the same one. */
    record Key(LocalDate date, MentorId mentor, int minutes) {}

    boolean has(ImportRow row, @Nullable MentorId mentor) {
        return sources.contains(row.source())
                || (mentor != null && meetings.contains(new Key(row.date(), mentor, row.minutes())));
    }
}
