package app.trellis.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on its way into storage, before anything is written about it.
 *
 * @param minutes null if it is planned
 * @param source the digest of where it came from in a calendar file; null if it was typed
 */
record NewMeeting(
        MeetingId id,
        MentorId mentor,
        LocalDate date,
        @Nullable Integer minutes,
        MeetingMode mode,
        boolean objectLevel,
        @Nullable String source,
        Instant loggedAt) {

    static NewMeeting held(MeetingId id, MeetingData data, @Nullable String source, Instant now) {
        return new NewMeeting(
                id, data.mentor(), data.date(), data.minutes(), data.mode(), data.objectLevel(), source, now);
    }

    static NewMeeting planned(MeetingId id, MentorId mentor, LocalDate day, Instant now) {
        return new NewMeeting(id, mentor, day, null, MeetingMode.LIVE, false, null, now);
    }

    static NewMeeting again(RemovedMeeting removed) {
        MeetingRecord it = removed.meeting();
        return new NewMeeting(
                it.id(),
                it.mentor().id(),
                it.date(),
                it.minutes(),
                it.mode(),
                it.objectLevel(),
                removed.source(),
                removed.loggedAt());
    }
}
