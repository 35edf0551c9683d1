package app.trellis.projects;

import app.trellis.ideas.IdeaId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A project as a row of a list or a card of the board.
 *
 * @param risk null while that is not said
 * @param idea the idea it came from, if it came from one that is still there
 * @param ideaOn when that idea was captured
 * @param startedOn its first day of work; null before that
 * @param closedOn its last day; null while it is open
 */
public record ProjectSummary(
        ProjectId id,
        String title,
        ProjectState state,
        Origin origin,
        ProjectRole role,
        @Nullable Risk risk,
        @Nullable FieldSpeed speed,
        @Nullable IdeaId idea,
        @Nullable LocalDate ideaOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate firstTestOn,
        @Nullable LocalDate closedOn,
        Instant changedAt) {

    /** Days from the idea, or the start if that was earlier, to the first test; none while one of them is missing. */
    public OptionalLong daysToFirstTest() {
        return FirstTest.days(ideaOn, startedOn, firstTestOn);
    }
}
