package app.trellis.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * What readiness and ambition need to know of one project, without any of its texts.
 *
 * @param project its row of the list, with origin, role, risk and the dates
 * @param runs the days on which it ran, oldest first; an open one runs today
 */
public record ProjectFacts(ProjectSummary project, List<Run> runs) {

    public ProjectFacts {
        runs = List.copyOf(runs);
    }

    /** Whether something was tried out that could have shown the idea to be wrong. */
    public boolean isTested() {
        return project.firstTestOn() != null;
    }

    /** Whether it is, or was, the student's own idea. */
    public boolean isOwn() {
        return project.origin() == Origin.OWN;
    }

    /** Days from the idea, or the start if that was earlier, to the first test; none while one of them is missing. */
    public OptionalLong daysToFirstTest() {
        return project.daysToFirstTest();
    }

    /** Days it ran between two days, both included and none later than today. */
    long daysWithin(LocalDate first, LocalDate last, LocalDate today) {
        return runs.stream()
                .mapToLong(run -> run.daysWithin(first, last, today))
                .sum();
    }
}
