package app.trellis.report;

/**
 * A step of the scale.
 *
 * @param retired whether it can no longer be chosen
 * @param used whether somebody has chosen it, so that it cannot be deleted
 */
public record Outcome(OutcomeId id, OutcomeLabel label, boolean retired, boolean used) {

    /** The longest label, in characters. */
    public static final int LENGTH = 80;
}
