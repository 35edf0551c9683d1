package app.trellis.projects;

import app.trellis.impact.OpportunityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about an output.
 *
 * @param title one line, 1 to 300 characters; breaks become spaces
 * @param opportunity the venue as an entry of the catalogue; null if it is not from there
 * @param venue its name in up to 200 characters; may be empty
 * @param deadline the student's own; null to go by the venue's, if one is known
 * @param link http or https, up to 2,000 characters; may be empty
 */
public record OutputData(
        String title,
        @Nullable OpportunityId opportunity,
        String venue,
        @Nullable LocalDate deadline,
        Authorship authorship,
        Audience audience,
        String link) {

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 300;

    /** The longest name of a venue, in characters. */
    public static final int VENUE_LENGTH = 200;

    /** The longest link, in characters. */
    public static final int LINK_LENGTH = 2_000;

    public OutputData {
        title = ProjectRules.line(title);
        venue = ProjectRules.line(venue);
        link = link.replace("\0", "").strip();
        authorship = authorship.complete();
    }

    /** An output of which only the title is known. */
    public static OutputData of(String title) {
        return new OutputData(title, null, "", null, Authorship.UNSAID, Audience.ML, "");
    }
}
