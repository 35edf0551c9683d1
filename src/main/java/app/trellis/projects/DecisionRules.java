package app.trellis.projects;

import app.trellis.shared.Refused;
import java.time.LocalDate;

/** What a decision must say, and what it does to a project. */
final class DecisionRules {

    private DecisionRules() {}

    /** A reason is asked for: without one nobody can learn from it later. */
    static void check(DecisionData data, LocalDate today) {
        if (data.why().isEmpty()) {
            throw new Refused("projects.refused.no-why");
        }
        if (data.kind() == DecisionKind.PIVOT && data.direction().isEmpty()) {
            throw new Refused("projects.refused.no-direction");
        }
        ProjectRules.atMost(data.result(), Decision.LENGTH);
        ProjectRules.atMost(data.why(), Decision.LENGTH);
        ProjectRules.atMost(data.direction(), Decision.DIRECTION_LENGTH);
        ProjectRules.notLater(data.decidedOn(), today);
    }

    /**
     * The project after the decision: a stop closes it, with its lesson; to continue, or to pivot, wakes one that was
     * paused. Refused for a closed one.
     */
    static Project after(Project project, DecisionData data) {
        if (!project.state().isOpen()) {
            throw new Refused("projects.refused.move." + project.state());
        }
        if (data.kind() == DecisionKind.STOP) {
            return ProjectMoves.close(project, data.decidedOn(), ProjectRules.lesson(data.lesson()));
        }
        return project.state() == ProjectState.PAUSED ? ProjectMoves.run(project, data.decidedOn()) : project;
    }
}
