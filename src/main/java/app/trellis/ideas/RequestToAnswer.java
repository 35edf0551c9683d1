package app.trellis.ideas;

import java.time.Instant;

/** A request that waits for the signed-in advisor. */
public record RequestToAnswer(FeedbackRequestId id, String student, String idea, FeedbackLane lane, Instant askedAt) {}
