package app.trellis.projects;

import app.trellis.impact.OpportunityId;
import app.trellis.plan.MilestoneId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What projects say about today.
 *
 * @param deadlines of outputs that are being written, the nearest first; none that has passed
 * @param untested running projects that wait long for a first test, the oldest first
 * @param ideas how many ideas gathered while no project runs, if that is to be said; 0 otherwise
 */
public record ProjectsToday(List<Due> deadlines, List<Waiting> untested, int ideas) {

    /** Nothing is to be said. */
    public static final ProjectsToday NOTHING = new ProjectsToday(List.of(), List.of(), 0);

    public ProjectsToday {
        deadlines = List.copyOf(deadlines);
        untested = List.copyOf(untested);
    }

    /**
     * A draft and the day to hand it in by.
     *
     * @param venue empty if none is chosen
     * @param opportunity the venue in the catalogue, if it comes from there
     * @param own whether the student set the day, and not the venue
     * @param milestone what stands for it on the plan, if anything does
     */
    public record Due(
            ProjectId project,
            String title,
            String venue,
            @Nullable OpportunityId opportunity,
            LocalDate on,
            boolean own,
            @Nullable MilestoneId milestone) {}

    /** A project that has run for so many whole weeks without a first test. */
    public record Waiting(ProjectId project, String title, long weeks) {}
}
