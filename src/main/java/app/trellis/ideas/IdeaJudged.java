package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.mentoring.MentorId;
import java.time.Instant;

/** A mentor's judgement of an idea has come in; it may still be held. Says that, and no number. */
public record IdeaJudged(AccountId student, IdeaId idea, MentorId mentor, Instant at) {}
