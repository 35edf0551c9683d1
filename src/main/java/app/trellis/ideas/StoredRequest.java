package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.mentoring.Mentor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request as stored, with its answer whether revealed or not. */
record StoredRequest(
        FeedbackRequestId id,
        AccountId student,
        IdeaId idea,
        Mentor mentor,
        FeedbackLane lane,
        boolean byLink,
        Instant askedAt,
        @Nullable Instant endsAt,
        @Nullable Instant revokedAt,
        @Nullable Instant answeredAt,
        FeedbackAnswer answer) {

    RequestState state(Instant now) {
        return RequestState.of(answeredAt, revokedAt, endsAt, now);
    }

    /** What the student sees; the answer only if the judgement is revealed. */
    FeedbackRequest read(boolean revealed, Instant now) {
        return new FeedbackRequest(
                id, mentor, lane, state(now), byLink, askedAt, endsAt, revealed && answeredAt != null ? answer : null);
    }
}
