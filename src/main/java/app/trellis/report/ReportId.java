package app.trellis.report;

import app.trellis.shared.Id;
import java.util.UUID;

/**
 * One student's report of one year.
 *
 * @param value random
 */
public record ReportId(UUID value) implements Id {

    /** A new one. */
    public static ReportId create() {
        return new ReportId(UUID.randomUUID());
    }
}
