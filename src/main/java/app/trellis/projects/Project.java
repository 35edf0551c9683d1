package app.trellis.projects;

import app.trellis.ideas.IdeaId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One project.
 *
 * @param version what {@link ProjectService#change} must be given, so that two open windows do not overwrite each other
 * @param idea the idea it came from; null if it came from none, or the idea is gone
 * @param ideaOn when that idea was captured; known even after the idea is gone
 * @param runs the days on which it ran, oldest first
 * @param closedOn its last day; null while it is open
 * @param lesson what was learned; up to 600 characters, and never empty once it is closed
 */
public record Project(
        ProjectId id,
        int version,
        ProjectData data,
        ProjectState state,
        @Nullable IdeaId idea,
        @Nullable LocalDate ideaOn,
        List<Run> runs,
        @Nullable LocalDate closedOn,
        String lesson,
        Instant createdAt,
        Instant changedAt) {

    /** The longest lesson, in characters: what is to be remembered has to be short. */
    public static final int LESSON_LENGTH = 600;

    public Project {
        runs = List.copyOf(runs);
    }

    public String title() {
        return data.title();
    }

    /** Days from the idea, or the start if that was earlier, to the first test; none while one of them is missing. */
    public OptionalLong daysToFirstTest() {
        return FirstTest.days(ideaOn, data.dates().started(), data.dates().firstTest());
    }
}
