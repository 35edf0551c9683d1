package app.trellis.review.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectService;
import app.trellis.projects.ProjectState;
import app.trellis.projects.ProjectSummary;
import app.trellis.review.Intention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an intention may serve: an open milestone, or an open project. Exactly one of the two is there. */
record Aim(
        String title,
        @Nullable MilestoneId milestone,
        @Nullable ProjectId project) {

    private static final int MOST_PROJECTS = 30;
    private static final Set<ProjectState> OPEN = EnumSet.complementOf(EnumSet.of(ProjectState.CLOSED));
    private static final ProjectQuery PROJECTS =
            new ProjectQuery("", OPEN, null, null, ProjectQuery.ALL.order(), ProjectQuery.ALL.descending());

    /** The projects first, since there are fewer of them, then the milestones by date. */
    static List<Aim> list(ProjectService projects, List<Milestone> milestones) {
        return Stream.concat(
                        projects.list(PROJECTS, 0, MOST_PROJECTS).stream().map(Aim::of),
                        milestones.stream().map(Aim::of))
                .toList();
    }

    /** Whether an intention serves it. */
    boolean isOf(@Nullable Intention intention) {
        return intention != null
                && (milestone != null && milestone.equals(intention.milestone())
                        || project != null && project.equals(intention.project()));
    }

    private static Aim of(Milestone milestone) {
        return new Aim(milestone.title(), milestone.id(), null);
    }

    private static Aim of(ProjectSummary project) {
        return new Aim(project.title(), null, project.id());
    }
}
