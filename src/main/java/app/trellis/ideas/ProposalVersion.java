package app.trellis.ideas;

import java.time.Instant;

/**
 * A kept copy of a proposal; never changes.
 *
 * @param number 1 and up, in the order of keeping
 * @param strengthened the stronger version a reading group found; empty unless that is its origin
 */
public record ProposalVersion(
        int number, VersionOrigin origin, Proposal proposal, String strengthened, Instant keptAt) {}
