package app.trellis.impact;

/** How much the people who gathered an entry trust it. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
