package app.trellis.account;

import java.util.Set;

/**
 * One of a student's advisors, or somebody invited who has not accepted yet.
 *
 * @param name the advisor's name, or the invited address
 * @param accepted whether they have accepted
 * @param shared what they may see, or will once they accept
 */
public record AdvisorSummary(RelationId id, String name, String email, boolean accepted, Set<Area> shared) {}
