package app.trellis.predictions;

import java.time.Instant;

/**
 * A probability given at a moment.
 *
 * @param percent 0 to 100
 */
public record Forecast(int percent, Instant at) {}
