package app.trellis.ideas;

import app.trellis.mentoring.Mentor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request as its student sees it.
 *
 * @param byLink whether it is answered by a link, without an account
 * @param endsAt when the link stops working; null where an advisor is asked in Trellis
 * @param answer null until the judgement of this mentor is revealed
 */
public record FeedbackRequest(
        FeedbackRequestId id,
        Mentor mentor,
        FeedbackLane lane,
        RequestState state,
        boolean byLink,
        Instant askedAt,
        @Nullable Instant endsAt,
        @Nullable FeedbackAnswer answer) {}
