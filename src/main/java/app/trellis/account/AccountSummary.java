package app.trellis.account;

import java.time.Instant;
import java.util.Set;

/** An account as the administrator sees it: who it is, and nothing of what they do. */
public record AccountSummary(AccountId id, String name, String email, Set<Role> roles, Instant createdAt) {}
