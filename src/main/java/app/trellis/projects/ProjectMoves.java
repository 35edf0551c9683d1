package app.trellis.projects;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a project goes from one state to another; each move refuses what {@link ProjectState#next} does not allow. */
final class ProjectMoves {

    private ProjectMoves() {}

    /** Work begins, or goes on after a pause or an end. The lesson of an end stays, to be added to. */
    static Project run(Project project, LocalDate on) {
        check(project, ProjectState.RUNNING);
        Runs runs = new Runs(project.runs()).goingOn(on);
        return moved(project, ProjectState.RUNNING, runs, null, project.lesson());
    }

    /** Work rests; the day is the last one of work. */
    static Project pause(Project project, LocalDate on) {
        check(project, ProjectState.PAUSED);
        return moved(project, ProjectState.PAUSED, new Runs(project.runs()).restingAfter(on), null, project.lesson());
    }

    /** It is over; the day is its last, and the lesson is what was learned. Refused before its last day of work. */
    static Project close(Project project, LocalDate on, String lesson) {
        check(project, ProjectState.CLOSED);
        Runs runs = new Runs(project.runs()).restingAfter(on);
        LocalDate end = runs.end();
        if (end != null && on.isBefore(end)) {
            throw new Refused("projects.refused.before-end");
        }
        return moved(project, ProjectState.CLOSED, runs, on, lesson);
    }

    /** What was learned is worded anew; only what is closed has a lesson. */
    static Project learn(Project project, String lesson) {
        if (project.state().isOpen()) {
            throw new Refused("projects.refused.open");
        }
        return moved(project, ProjectState.CLOSED, new Runs(project.runs()), project.closedOn(), lesson);
    }

    private static void check(Project project, ProjectState to) {
        if (!project.state().next().contains(to)) {
            throw new Refused("projects.refused.move." + project.state());
        }
    }

    private static Project moved(
            Project project, ProjectState state, Runs runs, @Nullable LocalDate closedOn, String lesson) {
        ProjectDates dates = project.data().dates();
        return new Project(
                project.id(),
                project.version(),
                project.data().withDates(new ProjectDates(runs.start(), dates.firstTest(), dates.expectedEnd())),
                state,
                project.idea(),
                project.ideaOn(),
                runs.list(),
                closedOn,
                lesson,
                project.createdAt(),
                project.changedAt());
    }
}
