package app.trellis.ideas;

import app.trellis.account.RelationId;
import app.trellis.mentoring.MentorId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a student asks for feedback, and how.
 *
 * @param advisor the advisor of the student who this mentor is, to be asked in Trellis; null to ask by a link
 * @param days how long the link works; not used for an advisor, who is asked until answered or withdrawn
 */
public record AskData(
        MentorId mentor, FeedbackLane lane, @Nullable RelationId advisor, int days) {

    /** How long a link works unless the student says otherwise. */
    public static final int USUAL_DAYS = 30;

    /** The longest that a link works. */
    public static final int MOST_DAYS = 90;

    /** Asks by a link for the usual time. */
    public static AskData byLink(MentorId mentor, FeedbackLane lane) {
        return new AskData(mentor, lane, null, USUAL_DAYS);
    }
}
