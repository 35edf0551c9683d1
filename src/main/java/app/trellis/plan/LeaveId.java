package app.trellis.plan;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies a period of leave. */
public record LeaveId(UUID value) implements Id {
    /** A new, random one. */
    public static LeaveId create() {
        return new LeaveId(UUID.randomUUID());
    }
}
