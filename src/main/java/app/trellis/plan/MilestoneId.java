package app.trellis.plan;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies a milestone. */
public record MilestoneId(UUID value) implements Id {
    /** A new, random one. */
    public static MilestoneId create() {
        return new MilestoneId(UUID.randomUUID());
    }
}
