package app.trellis.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something promised in a meeting.
 *
 * @param metOn the day of the meeting
 * @param due null if no day was agreed
 * @param doneAt null while it is open
 */
public record MeetingAction(
        ActionId id,
        MeetingId meeting,
        Mentor mentor,
        LocalDate metOn,
        String what,
        ActionOwner owner,
        @Nullable LocalDate due,
        Instant addedAt,
        @Nullable Instant doneAt) {

    /** Whether it is still to be done. */
    public boolean open() {
        return doneAt == null;
    }

    /** Whether its day has come, or passed. */
    public boolean due(LocalDate today) {
        return open() && due != null && !due.isAfter(today);
    }

    /** What a form begins with. */
    public ActionData data() {
        return new ActionData(what, owner, due);
    }
}
