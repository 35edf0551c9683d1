package app.trellis.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Makes projects that were not there before. */
final class NewProject {

    private NewProject() {}

    /** Running since it began, or planned. */
    static Project of(ProjectData data, Instant now) {
        LocalDate started = data.dates().started();
        return new Project(
                ProjectId.create(),
                0,
                data,
                started == null ? ProjectState.PLANNED : ProjectState.RUNNING,
                null,
                null,
                started == null ? List.of() : List.of(new Run(started, null)),
                null,
                "",
                now,
                now);
    }
}
