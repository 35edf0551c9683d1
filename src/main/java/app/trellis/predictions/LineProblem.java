package app.trellis.predictions;

/** Why a line of a file makes no prediction. */
public enum LineProblem {
    /** It does not say what will be so. */
    NO_STATEMENT,
    /** It says more than 500 characters. */
    LONG_STATEMENT,
    /** It gives no probability between 0 and 100 %. */
    NO_PROBABILITY,
    /** It gives no day by which it can be told, or none that can be read. */
    NO_DAY,
    /** Its outcome is none of yes, no, void or still open. */
    UNKNOWN_RESOLUTION,
    /** The same statement for the same day stands further up. */
    TWICE
}
