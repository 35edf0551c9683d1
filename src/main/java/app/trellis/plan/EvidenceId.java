package app.trellis.plan;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies a piece of evidence. */
public record EvidenceId(UUID value) implements Id {
    /** A new, random one. */
    public static EvidenceId create() {
        return new EvidenceId(UUID.randomUUID());
    }
}
