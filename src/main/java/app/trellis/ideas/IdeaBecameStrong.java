package app.trellis.ideas;

import app.trellis.account.AccountId;

/** Student and advisor agree that an idea is strong. */
public record IdeaBecameStrong(AccountId student, IdeaId idea) {}
