package app.trellis.reflection;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one reflection of a student. */
public record ReflectionId(UUID value) implements Id {

    public static ReflectionId create() {
        return new ReflectionId(UUID.randomUUID());
    }
}
