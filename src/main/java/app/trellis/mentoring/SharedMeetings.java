package app.trellis.mentoring;

import java.util.List;

/**
 * What an advisor sees of a student's meetings.
 *
 * @param planned what is to come, the next first
 * @param held the last ones, newest first; notes are empty unless the student shares them
 * @param actions what was promised and is not done
 */
public record SharedMeetings(List<MeetingRecord> planned, List<MeetingRecord> held, OpenActions actions) {

    /** Takes its own copies. */
    public SharedMeetings {
        planned = List.copyOf(planned);
        held = List.copyOf(held);
    }
}
