package app.trellis.mentoring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as a calendar file tells it, before it is expanded.
 *
 * @param start where the event is; at midnight if it lasts whole days
 * @param wholeDays whether it has no time of day
 * @param minutes how long it lasts
 * @param rule the recurrence rule as written; null if it happens once
 * @param skipped starts that the file takes out of the series
 * @param instead the start of the series that this event takes the place of; null if it is no exception
 * @param people the names and mail names of organizer and attendees
 */
record CalendarEvent(
        String uid,
        LocalDateTime start,
        ZoneId zone,
        boolean wholeDays,
        long minutes,
        String title,
        @Nullable String rule,
        Set<LocalDateTime> skipped,
        @Nullable LocalDateTime instead,
        boolean cancelled,
        List<String> people) {

    CalendarEvent {
        skipped = Set.copyOf(skipped);
        people = List.copyOf(people);
    }

    /** The same event at another start of its series. */
    Occurrence at(LocalDateTime when, ZoneId reader) {
        ZonedDateTime there = when.atZone(zone);
        return new Occurrence(this, there.withZoneSameInstant(reader), uid + "/" + there.toInstant());
    }

    /**
     * One time that an event takes place.
     *
     * @param start where the reader is
     * @param source names this time among all others, the same in each file of the same calendar
     */
    record Occurrence(CalendarEvent event, ZonedDateTime start, String source) {

        LocalDate date() {
            return start.toLocalDate();
        }
    }
}
