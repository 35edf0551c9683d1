package app.trellis.account;

import java.util.Set;

/**
 * A student whom the signed-in person advises now.
 *
 * @param shared what the student lets them see; may be nothing
 */
public record StudentSummary(AccountId id, RelationId relation, String name, Set<Area> shared) {}
