package app.trellis.notifications;

import app.trellis.notifications.CalendarRepository.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Everything that belongs into a student's calendar, in six statements however much it is. Tests forbid this package to
 * name what check-ins and reflections are stored in.
 */
@Component
class EntryReader {

    private final MilestoneEntries milestones;
    private final MeetingEntries meetings;
    private final OwnDeadlines own;
    private final DeadlineEntries deadlines;
    private final ReviewEntries reviews;
    private final Clock clock;

    EntryReader(
            MilestoneEntries milestones,
            MeetingEntries meetings,
            OwnDeadlines own,
            DeadlineEntries deadlines,
            ReviewEntries reviews,
            Clock clock) {
        this.milestones = milestones;
        this.meetings = meetings;
        this.own = own;
        this.deadlines = deadlines;
        this.reviews = reviews;
        this.clock = clock;
    }

    List<CalendarEntry> all(Reader reader) {
        var student = reader.student();
        var language = reader.language();
        var today = LocalDate.now(clock.withZone(reader.zone()));
        return Stream.of(
                        milestones.of(student, language),
                        meetings.meetings(student, language, today),
                        meetings.sessions(student, language),
                        deadlines.of(own.opportunities(student), language, reader.zone()),
                        own.outputs(student, language, today),
                        reviews.of(reader, today))
                .flatMap(List::stream)
                .toList();
    }
}
