package app.trellis.shared.text;

/**
 * A figure against what is asked for, with its words.
 *
 * @param value how much there is, in the unit of {@code full}
 * @param full how much is asked for; 0 if nothing is, and then the gauge is full
 * @param said the same as a sentence
 * @param why what the figure rests on
 */
public record Gauge(int value, int full, String said, String why) {}
