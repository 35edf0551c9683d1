package app.trellis.ideas;

import app.trellis.account.AccountId;

/** An idea that was worked on is an idea again: the step to a project was taken back. */
public record IdeaLeftProject(AccountId student, IdeaId idea) {}
