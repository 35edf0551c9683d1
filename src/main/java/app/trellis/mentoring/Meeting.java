package app.trellis.mentoring;

import java.time.LocalDate;

/** One meeting with a mentor that has taken place, or one piece of written feedback. */
public record Meeting(MeetingId id, Mentor mentor, LocalDate date, int minutes, MeetingMode mode, boolean objectLevel) {

    /** What a form begins with. */
    public MeetingData data() {
        return new MeetingData(mentor.id(), date, minutes, mode, objectLevel);
    }

    /** The part of it that counts. */
    public MentorMinutes time() {
        return new MentorMinutes(date, minutes, mode);
    }
}
