package app.trellis.agenda;

import app.trellis.shared.Id;
import java.util.UUID;

/** Identifies one theme of the agenda of one student. */
public record ThemeId(UUID value) implements Id {

    public static ThemeId create() {
        return new ThemeId(UUID.randomUUID());
    }
}
