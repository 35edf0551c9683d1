package app.trellis.comments;

import app.trellis.account.AccountId;

/** Somebody who can see a thing and its comments now: its student, or an advisor with whom it is shared. */
public record Reader(AccountId id, String name) {}
