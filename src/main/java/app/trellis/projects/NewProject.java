package app.trellis.projects;

import app.trellis.ideas.Idea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes projects that were not there before. */
final class NewProject {

    private NewProject() {}

    /** Running since it began, or planned. */
    static Project of(ProjectData data, Instant now) {
        return of(data, null, null, now);
    }

    /**
     * What an idea becomes: the student's own, led by them, running from today.
     *
     * @param safety why the idea matters for safety, as the student wrote it down; may be empty
     * @param capturedOn the day on which it was captured
     */
    static Project of(Idea idea, String safety, LocalDate capturedOn, LocalDate today, Instant now) {
        ProjectData data = ProjectData.of(idea.line()).withDates(ProjectDates.startedOn(today));
        return of(
                safety.isBlank() ? data : data.withWorth(new Worth(SafetyRelevance.YES, safety, null, null)),
                idea,
                capturedOn,
                now);
    }

    private static Project of(ProjectData data, @Nullable Idea idea, @Nullable LocalDate ideaOn, Instant now) {
        LocalDate started = data.dates().started();
        return new Project(
                ProjectId.create(),
                0,
                data,
                started == null ? ProjectState.PLANNED : ProjectState.RUNNING,
                idea == null ? null : idea.id(),
                ideaOn,
                started == null ? List.of() : List.of(new Run(started, null)),
                null,
                "",
                now,
                now);
    }
}
