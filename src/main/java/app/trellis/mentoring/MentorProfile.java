package app.trellis.mentoring;

import org.jspecify.annotations.Nullable;

/**
 * What a form says about a mentor who is on the list.
 *
 * @param apprentice whether the student works closely with them on their projects, as junior PhD students do in what the
 *     post calls an apprentice system (section "Alternatives")
 * @param researchYears years of research experience, 0 to {@link #MOST_YEARS}; null if unknown. The post counts in tens of
 *     them (section "People")
 */
public record MentorProfile(
        String name,
        MentorKind kind,
        boolean apprentice,
        @Nullable Integer researchYears) {

    /** More years than anybody has. */
    public static final int MOST_YEARS = 70;

    public MentorProfile {
        name = name.strip();
    }

    /** The part that a new mentor has as well. */
    MentorData data() {
        return new MentorData(name, kind);
    }
}
