package app.trellis.ideas;

import app.trellis.mentoring.MentorKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that a mentor gets to see: one version of one proposal, whose it is, and what is asked. It has no place for a
 * number, so the student's own judgement cannot be in it.
 *
 * @param student whose proposal it is
 * @param mentor who is asked, as the student calls them
 * @param endsAt when the link stops working; null for an advisor in Trellis
 */
public record ProposalToJudge(
        FeedbackRequestId id,
        String student,
        String mentor,
        MentorKind kind,
        FeedbackLane lane,
        String idea,
        String problem,
        String approach,
        String theoryOfChange,
        String tractability,
        String firstTest,
        Instant askedAt,
        @Nullable Instant endsAt) {

    /** Whether this mentor may also call the idea strong. */
    public boolean asksForStrong() {
        return kind == MentorKind.ADVISOR;
    }
}
