package app.trellis.notifications;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.impact.OpportunityId;
import app.trellis.mentoring.MeetingId;
import app.trellis.plan.MilestoneId;
import app.trellis.shared.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Single dates as files, for whoever wants no link. An event has the same id as in the calendar of the link, so that a
 * later file replaces an earlier one. There is no alarm: programs set their own on what is taken in by hand.
 */
@Service
@Transactional(readOnly = true)
public class EventFileService {

    private final MilestoneEntries milestones;
    private final MeetingEntries meetings;
    private final DeadlineEntries deadlines;
    private final CalendarWriter writer;
    private final CurrentAccount current;
    private final Clock clock;

    EventFileService(
            MilestoneEntries milestones,
            MeetingEntries meetings,
            DeadlineEntries deadlines,
            CalendarWriter writer,
            CurrentAccount current,
            Clock clock) {
        this.milestones = milestones;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.writer = writer;
        this.current = current;
        this.clock = clock;
    }

    /** An open milestone. Unknown: one that is reached or dropped. */
    @StudentOnly
    public String milestone(MilestoneId id) {
        return one(milestones.of(current.id(), current.locale()), MilestoneEntries.uid(id));
    }

    /** A meeting that is to come, or was held less than a month ago. */
    @StudentOnly
    public String meeting(MeetingId id) {
        return one(meetings.meetings(current.id(), current.locale(), current.today()), MeetingEntries.uid(id));
    }

    /** The deadlines of an opportunity that are known to the day. Unknown: an opportunity without any. */
    @StudentOnly
    public String deadlines(OpportunityId id) {
        return write(deadlines.of(Set.of(id), current.locale(), current.zone()));
    }

    private String one(List<CalendarEntry> found, String uid) {
        return write(found.stream().filter(entry -> entry.uid().equals(uid)).toList());
    }

    private String write(List<CalendarEntry> found) {
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return writer.write(
                found.getFirst().title(), found, false, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
