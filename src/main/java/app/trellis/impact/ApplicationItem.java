package app.trellis.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an application needs.
 *
 * @param doneOn the day on which the student ticked it; null while it is open
 */
public record ApplicationItem(
        ApplicationItemId id,
        ApplicationId application,
        ItemData data,
        @Nullable LocalDate doneOn) {

    /** Whether it is there. */
    public boolean done() {
        return doneOn != null;
    }

    /** The same, there since that day; null if it is not. */
    public ApplicationItem done(@Nullable LocalDate day) {
        return new ApplicationItem(id, application, data, day);
    }

    /** The same on the list of another application. */
    ApplicationItem at(ApplicationId other) {
        return new ApplicationItem(id, other, data, doneOn);
    }
}
