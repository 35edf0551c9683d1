package app.trellis.projects;

import java.util.List;

/** A project that was removed with all that belongs to it: what {@link ProjectStateService#putBack} needs. */
public record RemovedProject(Project project, List<Decision> decisions, List<Output> outputs) {

    public RemovedProject {
        decisions = List.copyOf(decisions);
        outputs = List.copyOf(outputs);
    }
}
