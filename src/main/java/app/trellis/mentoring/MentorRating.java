package app.trellis.mentoring;

import org.jspecify.annotations.Nullable;

/**
 * What the student thinks a mentor gives, for nobody else's eyes. The post names the two things to look for in section
 * "Alternatives": that they can teach how ideas are had and judged, and that they give enough of their time.
 *
 * @param skill 1 (little) to 5 (much); null if not said
 * @param time 1 (little) to 5 (plenty); null if not said
 */
public record MentorRating(
        @Nullable Integer skill, @Nullable Integer time) {

    /** The highest rating. */
    public static final int MOST = 5;

    /** Nothing said. */
    public static final MentorRating NONE = new MentorRating(null, null);
}
