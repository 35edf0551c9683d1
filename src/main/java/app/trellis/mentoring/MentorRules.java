package app.trellis.mentoring;

import app.trellis.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What can be said about a mentor. */
final class MentorRules {

    private MentorRules() {}

    /** Refuses a mentor nobody could find again in a list. */
    static void check(MentorData mentor) {
        if (mentor.name().isEmpty()) {
            throw new Refused("mentoring.refused.name");
        }
        if (mentor.name().length() > MentorData.NAME_LENGTH) {
            throw new Refused("mentoring.refused.longname", MentorData.NAME_LENGTH);
        }
    }

    /** Refuses more years than a life has. */
    static void check(MentorProfile profile) {
        check(profile.data());
        var years = profile.researchYears();
        if (years != null && (years < 0 || years > MentorProfile.MOST_YEARS)) {
            throw new Refused("mentoring.refused.years", MentorProfile.MOST_YEARS);
        }
    }

    /** Refuses ratings outside 1 to 5. */
    static void check(MentorRating rating) {
        if (outside(rating.skill()) || outside(rating.time())) {
            throw new Refused("mentoring.refused.rating", MentorRating.MOST);
        }
    }

    private static boolean outside(@Nullable Integer rating) {
        return rating != null && (rating < 1 || rating > MentorRating.MOST);
    }
}
