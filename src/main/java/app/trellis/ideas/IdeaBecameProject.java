package app.trellis.ideas;

import app.trellis.account.AccountId;

/** An idea is worked on from now on. */
public record IdeaBecameProject(AccountId student, IdeaId idea) {}
