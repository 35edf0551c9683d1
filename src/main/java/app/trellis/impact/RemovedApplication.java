package app.trellis.impact;

import java.util.List;

/** An application that was removed with its checklist: what {@link ApplicationService#putBack} needs. */
public record RemovedApplication(Application application, List<ApplicationItem> items) {

    public RemovedApplication {
        items = List.copyOf(items);
    }
}
