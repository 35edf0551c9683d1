package app.trellis.projects;

import java.time.LocalDate;

/**
 * What a form says about a decision.
 *
 * @param direction asked for by a pivot, and forgotten otherwise
 * @param decidedOn today at the latest
 * @param lesson asked for by a stop, since that closes the project, and forgotten otherwise
 */
public record DecisionData(
        DecisionKind kind, String result, String why, String direction, LocalDate decidedOn, String lesson) {

    public DecisionData {
        result = ProjectRules.text(result);
        why = ProjectRules.text(why);
        direction = kind == DecisionKind.PIVOT ? ProjectRules.text(direction) : "";
    }
}
