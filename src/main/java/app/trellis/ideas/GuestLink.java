package app.trellis.ideas;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads now.
 *
 * @param proposal what to judge; null unless the link is open, so that an old one tells nothing of what it led to
 */
public record GuestLink(RequestState state, @Nullable ProposalToJudge proposal) {}
