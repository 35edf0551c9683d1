package app.trellis.advising;

import app.trellis.account.RelationId;
import java.time.Instant;

/**
 * Somebody whom the signed-in advisor no longer advises, and of whom nothing is left to see but the advisor's own note.
 *
 * @param note as the advisor wrote it, never blank
 */
public record FormerStudent(RelationId relation, String name, Instant endedAt, String note) {

    /** Leaves out what was written. */
    @Override
    public String toString() {
        return "FormerStudent[]";
    }
}
