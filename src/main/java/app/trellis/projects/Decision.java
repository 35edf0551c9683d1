package app.trellis.projects;

import java.time.LocalDate;

/**
 * What a result led to, and why.
 *
 * @param result what was found; up to 2,000 characters, may be empty
 * @param why up to 2,000 characters, never empty
 * @param direction where a pivot goes, in up to 1,000 characters; empty for the others
 */
public record Decision(
        DecisionId id,
        ProjectId project,
        DecisionKind kind,
        String result,
        String why,
        String direction,
        LocalDate decidedOn) {

    /** The longest result or reason, in characters. */
    public static final int LENGTH = 2_000;

    /** The longest direction, in characters. */
    public static final int DIRECTION_LENGTH = 1_000;
}
