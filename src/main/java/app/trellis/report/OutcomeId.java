package app.trellis.report;

import app.trellis.shared.Id;
import java.util.UUID;

/**
 * One step of the scale on which advisors judge a year.
 *
 * @param value random
 */
public record OutcomeId(UUID value) implements Id {

    /** A new one. */
    public static OutcomeId create() {
        return new OutcomeId(UUID.randomUUID());
    }
}
