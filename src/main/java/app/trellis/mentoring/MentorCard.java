package app.trellis.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mentor with all that the student knows of them. Only the student sees it.
 *
 * @param lastMet the day of the last meeting or written feedback; null if there was none
 * @param meetings how many there were
 * @param former whether the student took them off the list; what hangs on them is kept
 */
public record MentorCard(
        Mentor mentor,
        boolean apprentice,
        @Nullable Integer researchYears,
        MentorRating rating,
        @Nullable LocalDate lastMet,
        int meetings,
        boolean former) {

    /** What a form begins with. */
    public MentorProfile profile() {
        return new MentorProfile(mentor.name(), mentor.kind(), apprentice, researchYears);
    }
}
